import type { CalendarPeriod } from 'backstage-plugin-handoff-common';
import { createHash } from 'node:crypto';
import { answerEtag } from '../../http';
import { nextOccurrences } from '../recurrence';
import type { PeriodRule, StoredPeriod } from './PeriodRule';
import { scheduleOf } from './scheduleOf';

/**
 * What a caller sees of a period.
 *
 * @param now - milliseconds since 1970
 */
export function toPeriod(
  period: PeriodRule | StoredPeriod,
  now: number,
): CalendarPeriod {
  const { writes: _, ...shown } = { writes: 0, ...period };
  const [next] = nextOccurrences(scheduleOf(period), { after: now, limit: 1 });
  return {
    ...shown,
    source: sourceOf(period),
    nextStart: next && isoOf(next.start),
    nextEnd: next && isoOf(next.end),
    etag: etagOf(period),
  };
}

export function sourceOf(
  period: PeriodRule | StoredPeriod,
): CalendarPeriod['source'] {
  return 'writes' in period ? 'portal' : 'config';
}

/** Changes whenever the period does. */
export function etagOf(period: PeriodRule | StoredPeriod): string {
  if ('writes' in period) return `"${period.writes}"`;
  const hash = createHash('sha256').update(JSON.stringify(period));
  return `"${hash.digest('base64url').slice(0, 16)}"`;
}

/** Headers of an answer that holds a period. */
export function etagHeader(period: CalendarPeriod): Record<string, string> {
  return { ETag: answerEtag(period.etag, period) };
}

/** @param instant - milliseconds since 1970 */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
