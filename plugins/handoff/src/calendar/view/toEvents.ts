import type {
  Calendar,
  CalendarOccurrences,
  CalendarRelease,
  CalendarReview,
} from 'backstage-plugin-handoff-common';
import type { CalendarLayer } from '../calendarState';

/** What an event of the calendar is. */
export type CalendarItem =
  | { type: 'release'; release: CalendarRelease }
  | { type: 'period'; period: CalendarOccurrences }
  | { type: 'review'; review: CalendarReview };

/** An event as FullCalendar takes it. */
export interface CalendarEvent {
  id: string;
  title: string;
  start: string;
  end?: string;
  display: 'block' | 'background';
  url?: string;
  className: string;
  extendedProps: { item: CalendarItem; rank: number };
}

/**
 * What a month or a week shows, as events. In a week periods lie behind the releases, in a month they stand beside them;
 * releases come first on a day.
 *
 * @param options.releasePath - address of the page of a release
 */
export function toEvents(
  calendar: Calendar,
  options: {
    view: 'month' | 'week';
    hidden: readonly CalendarLayer[];
    releasePath: (id: string) => string;
  },
): CalendarEvent[] {
  const { view, hidden, releasePath } = options;
  const releases = calendar.releases.map(
    (release): CalendarEvent => ({
      id: release.id,
      title: release.title,
      start: release.window.start,
      end: release.window.end,
      display: 'block',
      url: releasePath(release.id),
      className: `handoff-release handoff-${release.state}`,
      extendedProps: { item: { type: 'release', release }, rank: 0 },
    }),
  );
  const reviews = hidden.includes('review')
    ? []
    : calendar.reviews.map(
        (review): CalendarEvent => ({
          id: `review-${review.releaseId}`,
          title: review.title,
          start: review.at,
          display: 'block',
          url: releasePath(review.releaseId),
          className: 'handoff-review',
          extendedProps: { item: { type: 'review', review }, rank: 1 },
        }),
      );
  const periods = calendar.periods
    .filter(({ kind }) => !hidden.includes(kind))
    .flatMap(period =>
      period.occurrences.map(
        ({ start, end }): CalendarEvent => ({
          id: `${period.id}-${start}`,
          title: period.title,
          start,
          end,
          display: view === 'week' ? 'background' : 'block',
          className: `handoff-period handoff-${period.kind}`,
          extendedProps: { item: { type: 'period', period }, rank: 2 },
        }),
      ),
    );
  return [...releases, ...reviews, ...periods];
}
