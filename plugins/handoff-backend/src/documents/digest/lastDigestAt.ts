import type { DateTime } from 'luxon';
import type { DigestConfig } from '../freshness';

/** When the last digest was to be sent, at most a week ago, in the zone of the configuration. */
export function lastDigestAt(
  { weekday, hour, minute, timeZone }: DigestConfig,
  now: DateTime<true>,
): DateTime<true> {
  const local = now.setZone(timeZone) as DateTime<true>;
  const thisWeek = local
    .startOf('week')
    .plus({ days: weekday - 1 })
    .set({ hour, minute });
  return thisWeek <= local ? thisWeek : thisWeek.minus({ weeks: 1 });
}
