import { DateTime } from 'luxon';

/** @returns undefined for what is no time */
export function parseTime(
  time: string | undefined,
): DateTime<true> | undefined {
  const parsed = DateTime.fromISO(time ?? '', { zone: 'utc' });
  return parsed.isValid ? parsed : undefined;
}

/** The day in UTC, as `2026-10-14`. */
export function dayOf(time: DateTime<true>): string {
  return time.toUTC().toISODate();
}
