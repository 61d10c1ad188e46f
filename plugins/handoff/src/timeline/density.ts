import type {
  TimelineEvent,
  TimelineType,
} from 'backstage-plugin-handoff-common';
import { DateTime, Duration, type DurationLikeObject } from 'luxon';
import type { Span } from './spans';

/** A part of the time that shows, with what happened in it. */
export interface Interval extends Span {
  counts: Partial<Record<TimelineType, number>>;
  total: number;
}

/** Lengths that people count in. */
const LENGTHS: readonly DurationLikeObject[] = [
  { minutes: 1 },
  { minutes: 2 },
  { minutes: 5 },
  { minutes: 10 },
  { minutes: 15 },
  { minutes: 30 },
  { hours: 1 },
  { hours: 2 },
  { hours: 3 },
  { hours: 6 },
  { hours: 12 },
  { days: 1 },
  { days: 2 },
  { weeks: 1 },
  { months: 1 },
  { months: 3 },
  { years: 1 },
  { years: 10 },
  { years: 100 },
];

/**
 * How many events of each type there are in each interval of a stretch of time, in the order of time. Intervals are as
 * short as they can be, and begin where a clock or a calendar does.
 *
 * @param atMost - how many intervals
 */
export function density(
  events: readonly TimelineEvent[],
  span: Span,
  atMost: number,
): Interval[] {
  const intervals = cut(span, atMost);
  for (const { at, type } of events) {
    const time = DateTime.fromISO(at);
    const interval = intervals.find(
      ({ from, to }) => from <= time && time < to,
    );
    if (interval) {
      interval.counts[type] = (interval.counts[type] ?? 0) + 1;
      interval.total += 1;
    }
  }
  return intervals;
}

function cut(span: Span, atMost: number): Interval[] {
  const milliseconds = span.to.diff(span.from).toMillis();
  const length =
    LENGTHS.find(
      each => milliseconds / Duration.fromObject(each).toMillis() <= atMost,
    ) ?? LENGTHS[LENGTHS.length - 1];
  const start = startOf(span.from, length);
  const intervals: Interval[] = [];
  for (let number = 0, from = start; from < span.to; number += 1) {
    const to = start.plus(times(length, number + 1));
    if (to > span.from) intervals.push({ from, to, counts: {}, total: 0 });
    from = to;
  }
  return intervals;
}

/** Where the clock or the calendar begins anew, at or before a time. */
function startOf(time: DateTime, length: DurationLikeObject): DateTime {
  if (length.minutes) return time.startOf('hour');
  if (length.hours) return time.startOf('day');
  if (length.days) return time.startOf('day');
  if (length.weeks) return time.startOf('week');
  return time.startOf('year');
}

function times(length: DurationLikeObject, factor: number): DurationLikeObject {
  return Object.fromEntries(
    Object.entries(length).map(([unit, count]) => [unit, count * factor]),
  );
}
