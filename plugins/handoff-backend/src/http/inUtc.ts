import { DateTime } from 'luxon';

/** A time of a request as the texts that are stored and compared. */
export function inUtc(time: string | undefined): string | undefined {
  const parsed = DateTime.fromISO(time ?? '', { zone: 'utc' });
  return parsed.isValid ? parsed.toISO() : undefined;
}
