import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/**
 * Releases in the order in which they ask for attention: those that are on their way, then by their window, the next one
 * first, then those without one or with one that is over, the latest first.
 */
export function comingFirst(
  releases: readonly ReleaseSummary[],
  now: DateTime,
): ReleaseSummary[] {
  const rank = ({ state, window }: ReleaseSummary) => {
    if (state === 'deploying' || state === 'rolling-back') return 0;
    return window && DateTime.fromISO(window.end) > now ? 1 : 2;
  };
  return [...releases].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 1 ? a.at.localeCompare(b.at) : b.at.localeCompare(a.at)),
  );
}
