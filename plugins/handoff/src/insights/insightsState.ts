import type {
  InsightFigureId,
  InsightsQuery,
} from 'backstage-plugin-handoff-common';
import { insightFigureIds } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/** The spans that the page offers, in days. */
export const spans = [30, 90, 180, 365] as const;

export type Span = (typeof spans)[number];

export const buckets = ['week', 'month'] as const;

/** Whose figures are shown, and of when. It lives in the address, so that they can be sent to a colleague. */
export interface InsightsState {
  /** Full ref. */
  entityRef?: string;
  /** Full ref. */
  system?: string;
  /** Full ref of a User or Group, or `me`. */
  owner?: string;
  days: Span;
  bucket: (typeof buckets)[number];
  /** Whose rows are open. */
  figure?: InsightFigureId;
}

const DEFAULT_DAYS = 90;

export function parseInsightsState(parameters: URLSearchParams): InsightsState {
  const one = (name: string) => parameters.get(name) || undefined;
  const days = Number(one('days'));
  return {
    entityRef: one('entityRef'),
    system: one('system'),
    owner: one('owner'),
    days: spans.find(each => each === days) ?? DEFAULT_DAYS,
    bucket: buckets.find(each => each === one('bucket')) ?? 'week',
    figure: insightFigureIds.find(each => each === one('figure')),
  };
}

export function formatInsightsState(state: InsightsState): URLSearchParams {
  const { entityRef, system, owner, days, bucket, figure } = state;
  return new URLSearchParams(
    Object.entries({
      entityRef,
      system,
      owner,
      days: days === DEFAULT_DAYS ? undefined : String(days),
      bucket: bucket === 'week' ? undefined : bucket,
      figure,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Which figures the backend is asked for; the rows behind them take it as well. */
export type FigureQuery = Pick<
  InsightsQuery,
  'entityRef' | 'system' | 'owner' | 'since'
> & { since: string };

/** @param now - what the span ends with; keep it, so that figures and rows are of the same period */
export function figureQuery(state: InsightsState, now: DateTime): FigureQuery {
  const { entityRef, system, owner, days } = state;
  return {
    ...(entityRef && { entityRef }),
    ...(system && { system }),
    ...(owner && { owner }),
    since: now.minus({ days }).toUTC().toISO() ?? '',
  };
}

/** The zone in which the reader's weeks and months begin. */
export function readersTimeZone(): string {
  return DateTime.local().zoneName;
}
