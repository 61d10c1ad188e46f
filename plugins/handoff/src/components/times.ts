import { DateTime } from 'luxon';

/** Below this many seconds a difference means nothing to a reader. */
const NOW_SECONDS = 45;

/** As in "3 hours ago", in the reader's language; "now" within {@link NOW_SECONDS}. */
export function relativeTime(
  at: DateTime,
  now: DateTime,
  locale: string,
): string {
  if (Math.abs(at.diff(now).as('seconds')) < NOW_SECONDS) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
      0,
      'second',
    );
  }
  return at.setLocale(locale).toRelative({ base: now }) ?? at.toISO() ?? '';
}

/** Date, time and zone in full, in the reader's language and zone. */
export function absoluteTime(at: DateTime, locale: string): string {
  return at.setLocale(locale).toLocaleString({
    ...DateTime.DATETIME_MED_WITH_SECONDS,
    timeZoneName: 'short',
  });
}
