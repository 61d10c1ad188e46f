import type {
  CalendarReview,
  ReleaseState,
} from 'backstage-plugin-handoff-common';
import type { PlannedRelease } from '../../releases';
import { ZoneOffsets, type Period } from '../recurrence';
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
  const ahead = mostAhead(workingDays);
  const zones = new Map<string, ZoneOffsets>();
  const zoneOf = (timeZone: string) => {
    const zone =
      zones.get(timeZone) ??
      ZoneOffsets.of(timeZone, {
        from: period.from - ahead,
        to: period.to + 2 * ahead,
      });
    zones.set(timeZone, zone);
    return zone;
  };
  return releases
    .flatMap(({ id, title, state, window }) => {
      const start = Date.parse(window.start);
      const isNear = start >= period.from && start < period.to + ahead;
      if (!BEFORE_ACCEPTANCE.includes(state) || !isNear) return [];
      const zone = zoneOf(window.timeZone);
      const at = zone.instantOf(
        workingDaysBefore(zone.localOf(start), workingDays),
      );
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
