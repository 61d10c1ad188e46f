import { DateTime } from 'luxon';

/** A time as a field of a form has it: in the time zone of its reader, without seconds. */
export function toFieldValue(time: DateTime): string {
  return time.toFormat("yyyy-MM-dd'T'HH:mm");
}

/**
 * The time that a field holds.
 *
 * @returns ISO 8601 in UTC; `undefined` when it is none, or not in the future
 */
export function futureTime(value: string, now: DateTime): string | undefined {
  const time = DateTime.fromISO(value);
  return time.isValid && time > now
    ? time.toUTC().toISO() ?? undefined
    : undefined;
}
