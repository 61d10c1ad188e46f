import type {
  Calendar,
  CalendarPeriod,
  CalendarRelease,
} from 'backstage-plugin-handoff-common';

export const PAYMENTS = 'component:default/payments-api';
export const LEDGER = 'component:default/ledger';

export function exampleRelease(
  values: Partial<CalendarRelease> = {},
): CalendarRelease {
  return {
    id: 'r1',
    title: 'Payments 2.4',
    entityRefs: [PAYMENTS],
    environment: 'production',
    window: {
      start: '2026-11-24T19:00:00.000Z',
      end: '2026-11-24T21:00:00.000Z',
      timeZone: 'Europe/Vienna',
    },
    state: 'in-review',
    risk: 'medium',
    parties: [],
    warnings: [],
    ...values,
  };
}

export function exampleCalendar(values: Partial<Calendar> = {}): Calendar {
  return {
    releases: [exampleRelease()],
    isTruncated: false,
    periods: [
      {
        id: 'year-end',
        source: 'config',
        kind: 'freeze',
        title: 'Audit',
        timeZone: 'Europe/Vienna',
        environments: ['production'],
        occurrences: [
          {
            start: '2026-11-25T23:00:00.000Z',
            end: '2026-11-27T23:00:00.000Z',
          },
        ],
      },
    ],
    conflicts: [],
    reviews: [
      {
        releaseId: 'r1',
        title: 'Payments 2.4',
        at: '2026-11-17T19:00:00.000Z',
        windowStart: '2026-11-24T19:00:00.000Z',
      },
    ],
    ...values,
  };
}

export function examplePeriod(
  values: Partial<CalendarPeriod> = {},
): CalendarPeriod {
  return {
    id: 'p1',
    source: 'portal',
    kind: 'window',
    title: 'Tuesday nights',
    start: '2026-01-06T20:00:00',
    duration: 'PT4H',
    timeZone: 'Europe/Vienna',
    recurrence: 'FREQ=WEEKLY;BYDAY=TU',
    environments: [],
    nextStart: '2026-11-24T19:00:00.000Z',
    nextEnd: '2026-11-24T23:00:00.000Z',
    etag: '"3"',
    ...values,
  };
}
