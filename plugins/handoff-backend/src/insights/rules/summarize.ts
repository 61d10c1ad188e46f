import { bucketsOf, type Bucket, type Period } from './bucketsOf';
import { percentile } from './percentile';
import type { FigureUnit, Sample } from './Sample';

/** What a figure comes to. Without a value where there is none to tell. */
export interface Value {
  /** Seconds (the median), events in seven days, a share, or a number of events. */
  value?: number;
  /** In seconds. */
  percentile90?: number;
  /** The events that it rests on. */
  count: number;
}

/** A week or month of a figure. */
export interface SeriesPoint extends Value, Bucket {}

export interface Summary extends Value {
  /** Whether there are fewer events than say anything; there is neither value nor series then. */
  isTooFew: boolean;
  series: SeriesPoint[];
}

/** A figure of fewer events says more of chance than of anything else. */
export const MIN_EVENTS = 5;

const WEEK_MS = 7 * 86_400_000;

/**
 * What some samples come to over a period, and in each week or month of it.
 *
 * @remarks
 *
 * A week without events has no median and no share: it is a gap. Nothing is known before the first event, so that weeks
 * that end before it have no frequency; those after it have one, which may be 0.
 *
 * @param samples - of the period
 */
export function summarize(
  unit: FigureUnit,
  samples: readonly Sample[],
  period: Period,
): Summary {
  // How many records are in a state is no sample of anything, and three are three.
  if (unit === 'count') {
    return { ...toValue(unit, samples, period), isTooFew: false, series: [] };
  }
  const { length: count } = samples;
  if (count < MIN_EVENTS) return { count, isTooFew: true, series: [] };
  return {
    ...toValue(unit, samples, {
      start: period.since,
      end: period.until,
    }),
    isTooFew: false,
    series: seriesOf(unit, samples, period),
  };
}

function seriesOf(
  unit: FigureUnit,
  samples: readonly Sample[],
  period: Period,
): SeriesPoint[] {
  const sorted = [...samples].sort((a, b) => a.at - b.at);
  const firstAt = sorted[0].at;
  let next = 0;
  return bucketsOf(period).map(bucket => {
    const start = next;
    while (next < sorted.length && sorted[next].at < bucket.end) next += 1;
    const own = sorted.slice(start, next);
    const isKnown =
      own.length > 0 || (unit === 'per-week' && bucket.end > firstAt);
    const value = isKnown ? toValue(unit, own, bucket) : { count: 0 };
    return { ...bucket, ...value };
  });
}

function toValue(
  unit: FigureUnit,
  samples: readonly Sample[],
  span: { start: number; end: number } | Period,
): Value {
  const count = samples.length;
  switch (unit) {
    case 'seconds': {
      const sorted = samples
        .map(({ ms = 0 }) => ms / 1000)
        .sort((a, b) => a - b);
      return {
        count,
        value: percentile(sorted, 0.5),
        percentile90: percentile(sorted, 0.9),
      };
    }
    case 'share':
      return { count, value: counted(samples) / count };
    case 'count':
      return { count, value: counted(samples) };
    default: {
      const [start, end] =
        'start' in span ? [span.start, span.end] : [span.since, span.until];
      return { count, value: (count * WEEK_MS) / (end - start) };
    }
  }
}

function counted(samples: readonly Sample[]): number {
  return samples.filter(({ isCounted }) => isCounted).length;
}
