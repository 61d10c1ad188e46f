import type { ReleaseWindow } from 'backstage-plugin-handoff-common';
import { DateTime, Interval } from 'luxon';

const FORMAT = {
  ...DateTime.DATETIME_MED_WITH_WEEKDAY,
  timeZoneName: 'short',
} as const;

/** Start and end of a window as a time zone has them, in the reader's language. */
export function windowText(
  { start, end }: Pick<ReleaseWindow, 'start' | 'end'>,
  zone: string,
  locale: string,
): string {
  return Interval.fromDateTimes(
    DateTime.fromISO(start, { zone }),
    DateTime.fromISO(end, { zone }),
  ).toLocaleString(FORMAT, { locale });
}

/** Whether the clocks of both time zones show the same during a window. */
export function isSameClock(
  { start, end, timeZone }: ReleaseWindow,
  zone: string,
): boolean {
  const offset = (at: string, of: string) =>
    DateTime.fromISO(at, { zone: of }).offset;
  return [start, end].every(at => offset(at, timeZone) === offset(at, zone));
}
