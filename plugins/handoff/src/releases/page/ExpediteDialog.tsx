import { useApi } from '@backstage/core-plugin-api';
import { handoffApiRef } from '../../api';
import { Notice } from '../../components/Notice';
import { ReasonDialog } from '../../readiness/tab/actions/ReasonDialog';
import { useMessages } from '../../translation';
import { offeredMoves } from './moves';
import { useReleasePage } from './ReleaseContext';
import { Sentences } from './Sentences';

/** Asks why a release is deployed before what it waits for. */
export function ExpediteDialog({ onClose }: { onClose: () => void }) {
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const skipped = offeredMoves(release).onward?.unmet ?? [];
  return (
    <ReasonDialog
      title={t('releasePage.expedite.title')}
      label={t('releasePage.reason')}
      isDestructive
      confirm={t('releasePage.expedite.confirm')}
      failed={t('releasePage.move.failed')}
      onSubmit={reason =>
        act(
          releases.move(release.id, {
            to: 'deploying',
            expedite: true,
            reason,
          }),
        )
      }
      onClose={onClose}
      onDone={onClose}
    >
      <Notice status="warning" title={t('releasePage.expedite.description')}>
        {skipped.length > 0 && (
          <>
            {t('releasePage.expedite.skipped')}
            <Sentences texts={skipped} />
          </>
        )}
      </Notice>
    </ReasonDialog>
  );
}
