import type { ReadingCounts } from '../store';

/** A reading that found nothing. */
export const NO_COUNTS: ReadingCounts = {
  added: 0,
  updated: 0,
  archived: 0,
};

export function addCounts(
  a: ReadingCounts = NO_COUNTS,
  b: ReadingCounts = NO_COUNTS,
): ReadingCounts {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    archived: a.archived + b.archived,
  };
}
