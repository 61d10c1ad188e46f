import type { ReleaseState } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';

/** How each state is underlined. */
const releaseStateTones: Record<ReleaseState, PillTone> = {
  draft: 'neutral',
  'in-review': 'info',
  accepted: 'success',
  deploying: 'info',
  deployed: 'success',
  reviewed: 'neutral',
  rejected: 'danger',
  cancelled: 'neutral',
  'rolling-back': 'danger',
  'rolled-back': 'warning',
};

/** How far a release has come. */
export function ReleaseStatePill({ state }: { state: ReleaseState }) {
  const { t } = useMessages<'releases'>();
  return (
    <Pill tone={releaseStateTones[state]}>{t(`releases.state.${state}`)}</Pill>
  );
}
