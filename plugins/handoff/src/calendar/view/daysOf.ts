import type { Calendar, CalendarTime } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { CalendarLayer } from '../calendarState';
import type { CalendarItem } from './toEvents';

/** What begins on a day, or goes on when the list begins. */
export interface CalendarDay {
  /** Like 2026-11-23. */
  date: string;
  items: Array<{ key: string; item: CalendarItem; time: CalendarTime }>;
}

/**
 * What the calendar shows, by days; those on which nothing begins are left out.
 *
 * @param options.from - the beginning of what is shown, in the time zone in which days are counted
 */
export function daysOf(
  calendar: Calendar,
  options: {
    hidden: readonly CalendarLayer[];
    from: DateTime;
    to: DateTime;
  },
): CalendarDay[] {
  const { hidden, from, to } = options;
  const items: CalendarDay['items'] = [
    ...calendar.periods
      .filter(({ kind }) => !hidden.includes(kind))
      .flatMap(period =>
        period.occurrences.map(time => ({
          key: `${period.id}-${time.start}`,
          item: { type: 'period' as const, period },
          time,
        })),
      ),
    ...(hidden.includes('review') ? [] : calendar.reviews).map(review => ({
      key: `review-${review.releaseId}`,
      item: { type: 'review' as const, review },
      time: { start: review.at, end: review.at },
    })),
    ...calendar.releases.map(release => ({
      key: release.id,
      item: { type: 'release' as const, release },
      time: release.window,
    })),
  ];
  const dated = items
    .filter(({ time }) => DateTime.fromISO(time.start) < to)
    .map(each => {
      const start = DateTime.fromISO(each.time.start, { zone: from.zone });
      return { ...each, at: start < from ? from : start };
    })
    .sort((a, b) => a.at.toMillis() - b.at.toMillis());
  const days = Map.groupBy(dated, ({ at }) => at.toISODate() ?? '');
  return [...days].map(([date, those]) => ({
    date,
    items: those.map(({ at: _, ...each }) => each),
  }));
}
