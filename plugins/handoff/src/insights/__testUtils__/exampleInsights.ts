import type {
  Incident,
  InsightFigure,
  InsightRow,
  Insights,
} from 'backstage-plugin-handoff-common';

export const WEB = 'component:default/web';

export const exampleFigure = (
  changes: Partial<InsightFigure> = {},
): InsightFigure => ({
  id: 'lead-time',
  definition: 'From a commit to its deployment to production.',
  unit: 'seconds',
  value: 7_500,
  percentile90: 90_000,
  count: 12,
  isTooFew: false,
  isNow: false,
  series: [
    {
      start: '2026-11-02T12:00:00Z',
      end: '2026-11-09T00:00:00Z',
      isPartial: true,
      value: 3_600,
      percentile90: 7_200,
      count: 5,
    },
    {
      start: '2026-11-09T12:00:00Z',
      end: '2026-11-16T00:00:00Z',
      isPartial: false,
      count: 0,
    },
  ],
  ...changes,
});

export const exampleInsights = (changes: Partial<Insights> = {}): Insights => ({
  since: '2026-08-24T00:00:00Z',
  until: '2026-11-22T00:00:00Z',
  bucket: 'week',
  timeZone: 'UTC',
  computedAt: '2026-11-22T00:00:00Z',
  figures: [
    exampleFigure(),
    exampleFigure({
      id: 'change-failure-rate',
      unit: 'share',
      definition: 'Share of the deployments that failed.',
      value: 0.125,
      percentile90: undefined,
      count: 8,
    }),
    exampleFigure({
      id: 'time-to-restore',
      definition: 'From the first alert to the last that was resolved.',
      value: undefined,
      percentile90: undefined,
      count: 3,
      isTooFew: true,
      series: [],
    }),
    exampleFigure({
      id: 'waivers-overdue',
      unit: 'count',
      definition: 'Approved waivers that have expired.',
      value: 0,
      percentile90: undefined,
      count: 0,
      isNow: true,
      series: [],
    }),
  ],
  withheld: [],
  ...changes,
});

export const exampleRow = (changes: Partial<InsightRow> = {}): InsightRow => ({
  id: 'c1',
  at: '2026-11-20T10:00:00Z',
  title: 'Deploy 12',
  entityRefs: [WEB],
  changeId: 'c1',
  ...changes,
});

export const exampleIncident = (changes: Partial<Incident> = {}): Incident => ({
  id: `a1:${WEB}`,
  entityRef: WEB,
  startedAt: '2026-11-20T10:00:00Z',
  endedAt: '2026-11-20T10:40:00Z',
  isResolved: true,
  isDismissed: false,
  intervals: [
    {
      id: 'a1',
      kind: 'alert',
      title: 'WebDown',
      startsAt: '2026-11-20T10:00:00Z',
      endsAt: '2026-11-20T10:10:00Z',
      isResolved: true,
    },
    {
      id: 'r1',
      kind: 'run',
      title: 'Web is down',
      startsAt: '2026-11-20T10:05:00Z',
      endsAt: '2026-11-20T10:40:00Z',
      isResolved: true,
    },
  ],
  deployments: [
    {
      changeId: 'c1',
      title: 'Deploy 12',
      at: '2026-11-20T09:30:00Z',
      isUnlinked: false,
    },
  ],
  judgements: [],
  ...changes,
});
