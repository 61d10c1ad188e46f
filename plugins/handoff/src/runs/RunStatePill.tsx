import type {
  Run,
  RunOutcome,
  RunState,
} from 'backstage-plugin-handoff-common';
import { Pill, type PillTone } from '../components/Pill';
import { useMessages } from '../translation';

const STATE_TONES: Record<RunState, PillTone> = {
  active: 'info',
  finished: 'neutral',
  aborted: 'neutral',
  abandoned: 'neutral',
};

const OUTCOME_TONES: Record<RunOutcome, PillTone> = {
  resolved: 'success',
  mitigated: 'success',
  escalated: 'warning',
  'not-helpful': 'danger',
  'drill-passed': 'success',
  'drill-failed': 'danger',
};

/** Where a run stands: how it ended, where that is known. */
export function RunStatePill({ run }: { run: Pick<Run, 'state' | 'outcome'> }) {
  const { t } = useMessages<'runs'>();
  const { state, outcome } = run;
  return outcome ? (
    <Pill tone={OUTCOME_TONES[outcome]}>{t(`runs.outcome.${outcome}`)}</Pill>
  ) : (
    <Pill tone={STATE_TONES[state]}>{t(`runs.state.${state}`)}</Pill>
  );
}
