import type { RunDetail, RunStepState } from 'backstage-plugin-handoff-common';

/** Something that somebody else did in a run. */
export type RunNews =
  | { type: 'step'; number: number; state: RunStepState; by?: string }
  | { type: 'note'; by?: string }
  | { type: 'ended' };

/** What others did between two states of a run, for those who cannot see it change. */
export function newsOf(
  before: RunDetail,
  after: RunDetail,
  userRef: string,
): RunNews[] {
  const seen = new Map(before.steps.map(step => [step.number, step]));
  const known = new Set(before.notes.map(({ id }) => id));
  const steps = after.steps
    .filter(step => step.version > (seen.get(step.number)?.version ?? 0))
    .filter(({ state, by }) => by !== userRef && (by || state === 'open'))
    .map(({ number, state, by }) => ({
      type: 'step' as const,
      number,
      state,
      by,
    }));
  const notes = after.notes
    .filter(({ id, kind }) => !known.has(id) && kind !== 'record')
    .filter(({ by }) => by !== userRef)
    .map(({ by }) => ({ type: 'note' as const, by }));
  const hasEnded =
    before.run.state === 'active' &&
    after.run.state !== 'active' &&
    after.run.endedBy !== userRef;
  return [
    ...steps,
    ...notes,
    ...(hasEnded ? [{ type: 'ended' as const }] : []),
  ];
}
