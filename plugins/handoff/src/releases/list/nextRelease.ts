import type { ReleaseSummary } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/**
 * The release that comes next: one that is on its way, else the one whose window comes first, else the one that was
 * written down last.
 *
 * @param open - that have not ended, in any order
 */
export function nextRelease(
  open: ReleaseSummary[],
  now: DateTime,
): ReleaseSummary | undefined {
  const onTheWay = open.find(
    ({ state }) => state === 'deploying' || state === 'rolling-back',
  );
  if (onTheWay) return onTheWay;
  const ahead = open
    .filter(({ window }) => window && DateTime.fromISO(window.end) > now)
    .sort((a, b) => a.at.localeCompare(b.at));
  return (
    ahead.at(0) ??
    [...open].sort((a, b) => b.createdAt.localeCompare(a.createdAt)).at(0)
  );
}
