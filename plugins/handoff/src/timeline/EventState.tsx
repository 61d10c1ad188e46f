import type {
  AlertState,
  ChangeState,
  ReadinessStatus,
  RunOutcome,
  RunState,
  TimelineEvent,
} from 'backstage-plugin-handoff-common';
import { changeStates } from '../changes/list/changesState';
import { ChangeStatePill } from '../changes/ChangeStatePill';
import { Pill, type PillTone } from '../components/Pill';
import { StatusPill } from '../readiness/StatusPill';
import { statusLooks } from '../readiness/looks';
import { RunStatePill } from '../runs/RunStatePill';
import { useMessages } from '../translation';

const ALERT_TONES: Record<AlertState, PillTone> = {
  firing: 'danger',
  stale: 'warning',
  resolved: 'neutral',
};

const RUN_STATES: readonly string[] = [
  'active',
  'finished',
  'aborted',
  'abandoned',
] satisfies RunState[];

/** How far what an event tells of has come, by now; of a revision, what its author said of it. */
export function EventState({ event }: { event: TimelineEvent }) {
  const { type, state } = event;
  const { t } = useMessages<'alerts'>();
  if (!state) return null;
  if (type === 'run') {
    return (
      <RunStatePill
        run={
          RUN_STATES.includes(state)
            ? { state: state as RunState }
            : { state: 'finished', outcome: state as RunOutcome }
        }
      />
    );
  }
  if (type === 'alert' && state in ALERT_TONES) {
    return (
      <Pill tone={ALERT_TONES[state as AlertState]}>
        {t(`alerts.state.${state as AlertState}`)}
      </Pill>
    );
  }
  if (type === 'readiness' && state in statusLooks) {
    return <StatusPill status={state as ReadinessStatus} />;
  }
  const changeState = changeStates.find(each => each === state);
  // What was deployed is what one expects of a deployment.
  const isUsual = type === 'deployment' && state === 'deployed';
  return changeState && type !== 'document' && !isUsual ? (
    <ChangeStatePill state={changeState as ChangeState} />
  ) : null;
}
