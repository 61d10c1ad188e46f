import type { RunDetail } from 'backstage-plugin-handoff-common';

/** When a run is to be escalated, or has been. */
export interface EscalationTime {
  at: string;
  isDone: boolean;
}

/**
 * When to escalate: after what stands beside the current step or in the section on escalation, whichever comes first.
 *
 * @returns `undefined` when no document says when
 */
export function escalationDue({
  run,
  steps,
  notes,
  escalation,
}: RunDetail): EscalationTime | undefined {
  if (run.state !== 'active') return undefined;
  const escalated = notes.findLast(({ kind }) => kind === 'escalation');
  if (escalated) return { at: escalated.at, isDone: true };
  const current = steps.find(({ state }) => state === 'open');
  const times = [current?.escalateAt, escalation.dueAt].filter(
    at => at !== undefined,
  );
  const [first] = times.sort((a, b) => Date.parse(a) - Date.parse(b));
  return first ? { at: first, isDone: false } : undefined;
}
