import { DateTime } from 'luxon';
import type { TimelineRange, TimelineState } from './timelineState';
import { zoomLengths } from './zooms';

/** A stretch of time. */
export interface Span {
  from: DateTime;
  to: DateTime;
}

/** A third of what is seen after zooming out was seen before. */
const ZOOM_OUT_FACTOR = 3;

/** The stretch of time that shows. */
export function spanOf(
  { zoom, range }: Pick<TimelineState, 'zoom' | 'range'>,
  now: DateTime,
): Span {
  if (!range) return { from: now.minus(zoomLengths[zoom]), to: now };
  const from = DateTime.fromISO(range.since);
  const to = range.until ? DateTime.fromISO(range.until) : now;
  // A range that begins in the future has nothing in it, but has a length.
  return { from, to: to > from ? to : from.plus({ minutes: 1 }) };
}

/** What the address says of a stretch of time. */
export function rangeOf({ from, to }: Span): TimelineRange {
  return {
    since: from.toUTC().toISO() ?? '',
    until: to.toUTC().toISO() ?? undefined,
  };
}

/** The stretch with as much again on both sides of it, but not beyond now. */
export function zoomOut({ from, to }: Span, now: DateTime): Span {
  const length = to.diff(from);
  const around = length.mapUnits(each => (each * (ZOOM_OUT_FACTOR - 1)) / 2);
  const end = to.plus(around);
  return { from: from.minus(around), to: end > now && to <= now ? now : end };
}

/** What of a stretch lies within another one that it overlaps. */
export function within(span: Span, { from, to }: Span): Span {
  return {
    from: span.from > from ? span.from : from,
    to: span.to < to ? span.to : to,
  };
}

/** The stretch of the same length before it, or after it. */
export function shift({ from, to }: Span, by: -1 | 1): Span {
  const length = to.diff(from).mapUnits(each => each * by);
  return { from: from.plus(length), to: to.plus(length) };
}
