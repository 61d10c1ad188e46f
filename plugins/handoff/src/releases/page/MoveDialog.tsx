import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseMove } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../api';
import { Notice } from '../../components/Notice';
import { ReasonDialog } from '../../readiness/tab/actions/ReasonDialog';
import { useMessages } from '../../translation';
import { isUnapproved } from './moves';
import { useReleasePage } from './ReleaseContext';

/** Asks whether a release is to move, and why. */
export function MoveDialog(props: {
  move: ReleaseMove;
  title: string;
  onClose: () => void;
}) {
  const { move, title, onClose } = props;
  const { to, needsReason } = move;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const isAgainst = isUnapproved(release.state, to);
  return (
    <ReasonDialog
      title={title}
      label={t(`releasePage.${needsReason ? 'reason' : 'optionalReason'}`)}
      isOptional={!needsReason}
      isDestructive={
        isAgainst || ['cancelled', 'rejected', 'rolling-back'].includes(to)
      }
      confirm={title}
      failed={t('releasePage.move.failed')}
      onSubmit={reason =>
        act(releases.move(release.id, { to, ...(reason && { reason }) }))
      }
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t(`releasePage.move.description.${to}`)}</p>
      {isAgainst && (
        <Notice status="warning" title={t('releasePage.move.unapproved.title')}>
          {t('releasePage.move.unapproved.description')}
        </Notice>
      )}
    </ReasonDialog>
  );
}
