import type { Release } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/** Whether a release is on its way, or was deployed so lately that it is still watched. */
export function isWatched(
  { state, watchUntil }: Pick<Release, 'state' | 'watchUntil'>,
  now: DateTime,
): boolean {
  if (state === 'deploying' || state === 'rolling-back') return true;
  return (
    state === 'deployed' &&
    watchUntil !== undefined &&
    now < DateTime.fromISO(watchUntil)
  );
}
