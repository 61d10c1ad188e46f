import { DateTime } from 'luxon';

/** The reader's time zone, by its name and its short one. */
export function timeZoneText(): string {
  const now = DateTime.local();
  return `${now.zoneName} (${now.toFormat('ZZZZ')})`;
}
