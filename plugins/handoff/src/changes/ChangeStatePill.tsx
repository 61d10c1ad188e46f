import type { ChangeState } from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';

const TONES: Record<ChangeState, PillTone> = {
  open: 'info',
  merged: 'neutral',
  deployed: 'success',
  failed: 'danger',
  closed: 'neutral',
  reverted: 'warning',
};

/** How far a change has come. */
export function ChangeStatePill({ state }: { state: ChangeState }) {
  const { t } = useMessages<'changes'>();
  return <Pill tone={TONES[state]}>{t(`changes.state.${state}`)}</Pill>;
}
