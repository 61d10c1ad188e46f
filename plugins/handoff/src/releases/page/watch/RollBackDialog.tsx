import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseWatch } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import { handoffApiRef } from '../../../api';
import { newRequestId } from '../../../components/newRequestId';
import { ReasonDialog } from '../../../readiness/tab/actions/ReasonDialog';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';

/** A rollback procedure of an entity of the release. */
export type Procedure = ReleaseWatch['procedures'][number];

/** Asks why a release is undone, and then begins the run of the procedure. */
export function RollBackDialog(props: {
  procedure: Procedure;
  onClose: () => void;
}) {
  const { documentId, title } = props.procedure;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  // The same for every attempt, so that one that arrived after all is not begun twice.
  const [requestId] = useState(newRequestId);
  return (
    <ReasonDialog
      title={t('releasePage.watch.rollBack.title')}
      label={t('releasePage.watch.rollBack.reason')}
      isDestructive
      confirm={t('releasePage.watch.rollBack.confirm')}
      failed={t('releasePage.watch.rollBack.failed')}
      onSubmit={reason =>
        act(releases.rollBack(release.id, { documentId, reason, requestId }))
      }
      onClose={props.onClose}
      onDone={props.onClose}
    >
      <p>{t('releasePage.watch.rollBack.description', { title })}</p>
    </ReasonDialog>
  );
}
