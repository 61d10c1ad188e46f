import type { CalendarTime } from 'backstage-plugin-handoff-common';
import { DateTime, type Zone } from 'luxon';

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/**
 * From when until when something is, in the language and zone of its reader.
 *
 * @param day - the day under which it stands, like 2026-11-23, which is not said again
 */
export function spanText(
  time: CalendarTime,
  options: { zone: Zone; locale: string; day?: string },
): string {
  const { zone, locale, day } = options;
  const say = (text: string, before?: string) => {
    const at = DateTime.fromISO(text, { zone }).setLocale(locale);
    const clock = at.toLocaleString(DateTime.TIME_SIMPLE);
    return at.toISODate() === before
      ? clock
      : `${at.toLocaleString(DAY)}, ${clock}`;
  };
  const start = say(time.start, day);
  if (time.start === time.end) return start;
  const startDay = DateTime.fromISO(time.start, { zone }).toISODate();
  return `${start} – ${say(time.end, startDay ?? undefined)}`;
}
