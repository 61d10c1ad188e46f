import { DateTime } from 'luxon';

/** From when till when is looked, and how it is cut. */
export interface Period {
  /** Milliseconds since 1970, included. */
  since: number;
  /** Not included. */
  until: number;
  bucket: BucketSize;
  /** An IANA name, in which weeks and months begin. */
  timeZone: string;
}

export type BucketSize = 'week' | 'month';

/** A week or month, as far as it lies in the period. */
export interface Bucket {
  /** Milliseconds since 1970, included. */
  start: number;
  /** Not included. */
  end: number;
  /** Whether the period cuts it, so that it is shorter than others. */
  isPartial: boolean;
}

/**
 * The weeks, from Monday on, or months of a period in its time zone, the oldest first. Where the clocks change, they are an
 * hour longer or shorter.
 */
export function bucketsOf(period: Period): Bucket[] {
  const { since, until, bucket, timeZone } = period;
  const buckets: Bucket[] = [];
  let start = DateTime.fromMillis(since, { zone: timeZone }).startOf(bucket);
  while (start.toMillis() < until) {
    const end = start.plus({ [`${bucket}s`]: 1 }).startOf(bucket);
    const [from, to] = [start.toMillis(), end.toMillis()];
    buckets.push({
      start: Math.max(from, since),
      end: Math.min(to, until),
      isPartial: from < since || to > until,
    });
    start = end;
  }
  return buckets;
}
