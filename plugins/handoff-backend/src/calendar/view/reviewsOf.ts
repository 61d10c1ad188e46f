import type {
  CalendarReview,
  ReleaseState,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { PlannedRelease } from '../../releases';
import type { Period } from '../recurrence';
import { workingDaysBefore } from './workingDaysBefore';

const BEFORE_ACCEPTANCE: readonly ReleaseState[] = [
  'draft',
  'in-review',
  'rejected',
];
const DAY = 86_400_000;

/**
 * When the readiness reviews of releases should be done, counted from their windows backwards; of those that are not accepted
 * yet.
 *
 * @param options.workingDays - before the window, in its time zone
 * @param options.period - when a review has to be due to be told
 */
export function reviewsOf(
  releases: PlannedRelease[],
  options: { workingDays: number; period: Period },
): CalendarReview[] {
  const { workingDays, period } = options;
  return releases
    .flatMap(({ id, title, state, window }) => {
      const start = DateTime.fromISO(window.start, { zone: window.timeZone });
      if (!BEFORE_ACCEPTANCE.includes(state) || !start.isValid) return [];
      const at = workingDaysBefore(start, workingDays).toMillis();
      if (at < period.from || at >= period.to) return [];
      return [
        {
          releaseId: id,
          title,
          at: new Date(at).toISOString(),
          windowStart: window.start,
        },
      ];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** How far ahead of its window a review can be due, in milliseconds. */
export function mostAhead(workingDays: number): number {
  return (Math.ceil(workingDays / 5) * 7 + 2) * DAY;
}
