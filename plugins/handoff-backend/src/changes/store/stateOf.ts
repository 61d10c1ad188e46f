import type { ChangeState } from 'backstage-plugin-handoff-common';
import type { ChangeRecord } from './ChangeRecord';

/**
 * How far a change has come: undone, where that is known; else as its source has said, or as far as its times say.
 *
 * @param change - `revertedAt`: of whatever undid it
 */
export function stateOf(
  change: Pick<
    ChangeRecord,
    'stated' | 'mergedAt' | 'deployedAt' | 'revertedAt'
  >,
): ChangeState {
  const { stated, mergedAt, deployedAt, revertedAt } = change;
  if (revertedAt) return 'reverted';
  // What is on its way has come as far as its times say, when its source has said no more.
  if (stated && !['open', 'merged'].includes(stated)) return stated;
  if (deployedAt) return 'deployed';
  return mergedAt ? 'merged' : stated ?? 'open';
}

/** When a change took effect, as far as it has: what it is listed by. */
export function timeOf(
  change: Pick<
    ChangeRecord,
    'openedAt' | 'mergedAt' | 'deployedAt' | 'receivedAt'
  >,
): string {
  const { openedAt, mergedAt, deployedAt, receivedAt } = change;
  return deployedAt ?? mergedAt ?? openedAt ?? receivedAt;
}
