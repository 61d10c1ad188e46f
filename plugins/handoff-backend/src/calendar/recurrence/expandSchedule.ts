import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Occurrence, Period, Schedule } from './Schedule';
import { ZoneOffsets } from './ZoneOffsets';

const DAY = 86_400_000;
/** More than any offset from UTC, or any change of it. */
const MARGIN = 2 * DAY;
/** As nothing comes back more than once a day, this is a lifetime of looking for the next time. */
const MAX_ITERATIONS = 40_000;

/**
 * The times of a schedule that fall into a period, in part or whole, in their order.
 *
 * @remarks
 *
 * The times of the clock are found first and looked up in the zone afterwards. So what starts at an hour that clocks skip in
 * spring is not left out, as RFC 5545 would have it in one place (3.3.10), but later (3.3.5): a freeze has no holes.
 */
export function expandSchedule(
  schedule: Schedule,
  period: Period,
): Occurrence[] {
  const { length, timeZone, recurrence } = schedule;
  const { from } = period;
  const to = Math.min(period.to, lastStart(schedule) + 1);
  const before = from - length.days * DAY - length.milliseconds;
  const starts = localStarts(schedule, {
    from: before - MARGIN,
    to: to + MARGIN,
  });
  if (!starts.length) return [];
  const zone = ZoneOffsets.of(timeZone, {
    from: before - 2 * MARGIN,
    to: to + 2 * MARGIN + length.days * DAY,
  });
  const lastDay =
    recurrence?.until?.type === 'date' ? recurrence.until.date : undefined;
  return starts
    .filter(local => !lastDay || isoOf(local).slice(0, 10) <= lastDay)
    .map(local => ({
      start: zone.instantOf(local),
      end: zone.instantOf(local + length.days * DAY) + length.milliseconds,
    }))
    .filter(({ start, end }) => start < to && end > from && end > start);
}

/** The next times of a schedule that end after an instant. */
export function nextOccurrences(
  schedule: Schedule,
  options: { after: number; limit: number },
): Occurrence[] {
  const { after, limit } = options;
  if (!schedule.recurrence) {
    const to = Math.max(after, localTime(schedule.start)) + MARGIN;
    return expandSchedule(schedule, { from: after, to }).slice(0, limit);
  }
  let found: Occurrence[] = [];
  // Most come back within days, some in years alone.
  for (const days of [40, 400, 4_000, MAX_ITERATIONS - 1]) {
    const to = Math.max(after, localTime(schedule.start)) + days * DAY;
    found = expandSchedule(schedule, { from: after, to });
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** Where clocks stand at the start of each time, in milliseconds since 1970 as if they showed UTC. */
function localStarts(
  { start, recurrence }: Schedule,
  { from, to }: Period,
): number[] {
  const first = localTime(start);
  if (!recurrence) return first >= from && first < to ? [first] : [];
  if (to <= from || to <= first) return [];
  return new RRuleTemporal({
    rruleString: recurrence.rule,
    dtstart:
      Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO('UTC'),
    maxIterations: MAX_ITERATIONS,
    strict: true,
    cache: false,
  })
    .between(new Date(from), new Date(to), true)
    .map(({ epochMilliseconds }) => epochMilliseconds);
}

function lastStart({ recurrence }: Schedule): number {
  const until = recurrence?.until;
  if (until?.type === 'instant') return until.at;
  return until ? Date.parse(`${until.date}T00:00Z`) + MARGIN : Infinity;
}

/** What a clock shows, in milliseconds since 1970 as if it showed UTC. */
function localTime(text: string): number {
  return Date.parse(`${text}Z`);
}

function isoOf(local: number): string {
  return new Date(local).toISOString();
}
