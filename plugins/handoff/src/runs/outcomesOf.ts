import type { RunOutcome, RunTrigger } from 'backstage-plugin-handoff-common';

/** How a run may end: a drill passes or fails, any other run helps or does not. */
export function outcomesOf(trigger: RunTrigger): RunOutcome[] {
  return trigger === 'drill'
    ? ['drill-passed', 'drill-failed']
    : ['resolved', 'mitigated', 'escalated', 'not-helpful'];
}
