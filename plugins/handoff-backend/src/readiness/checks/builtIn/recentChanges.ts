import { DateTime } from 'luxon';
import type { Evidence } from '../EntityFacts';

/** Nobody looks at more. */
const MAX_EVIDENCE = 10;

/** When the first of some changes is older than a check looks back. */
export function untilOld(
  changes: readonly { at: DateTime<true> }[],
  withinDays: number,
): DateTime<true> | undefined {
  return changes.length
    ? DateTime.min(...changes.map(({ at }) => at.plus({ days: withinDays })))
    : undefined;
}

export function toChangeEvidence(
  changes: readonly { id: string }[],
): Evidence[] {
  return changes.slice(0, MAX_EVIDENCE).map(({ id }) => ({ changeId: id }));
}
