import type { IncidentJudgement } from './IncidentJudgement';

/**
 * From when on intervals have to be known, so that incidents which people put together are known as a whole.
 *
 * @param since - from when on incidents are asked for, in milliseconds since 1970
 * @param judgements - those that name an interval which began since then
 */
export function reachOf(
  since: number,
  judgements: readonly IncidentJudgement[],
): number {
  return judgements
    .filter(({ kind, undone }) => kind === 'merge' && !undone)
    .reduce((first, merge) => Math.min(first, merge.since), since);
}
