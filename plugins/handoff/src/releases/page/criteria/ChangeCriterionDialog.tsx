import { useApi } from '@backstage/core-plugin-api';
import type { ReleaseCriterion } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../../../api';
import { ReasonDialog } from '../../../readiness/tab/actions/ReasonDialog';
import { useMessages } from '../../../translation';
import { useReleasePage } from '../ReleaseContext';

/** Asks why something is not asked of the release any more, or is again. */
export function ChangeCriterionDialog(props: {
  criterion: ReleaseCriterion;
  onClose: () => void;
}) {
  const { criterion, onClose } = props;
  const { id, kind, value, isRemoved } = criterion;
  const { release, act } = useReleasePage();
  const { releases } = useApi(handoffApiRef);
  const { t } = useMessages<'releasePage'>();
  const name = isRemoved ? 'putBack' : 'takeOut';
  return (
    <ReasonDialog
      title={t(`releasePage.criteria.dialog.${name}`, {
        criterion: value || t(`releasePage.criteria.kind.${kind}`),
      })}
      label={t('releasePage.criteria.dialog.reason')}
      isDestructive={!isRemoved}
      confirm={t(`releasePage.criteria.${name}`)}
      failed={t('releasePage.criteria.dialog.failed')}
      onSubmit={reason =>
        act(
          releases.changeCriterion(release.id, id, {
            isRemoved: !isRemoved,
            reason,
          }),
        )
      }
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t(`releasePage.criteria.dialog.${name}Description`)}</p>
    </ReasonDialog>
  );
}
