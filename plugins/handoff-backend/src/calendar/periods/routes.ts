import type { JsonObject } from '@backstage/types';
import type { CalendarPeriod } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { parseIfMatch, type HandlerFactory } from '../../http';
import type { PeriodsService } from './PeriodsService';
import { etagHeader } from './toPeriod';

/** Adds the routes of deployment windows, freezes and maintenance periods. */
export function addPeriodsRoutes(
  router: Router,
  options: { handler: HandlerFactory; periods: PeriodsService },
): void {
  const { handler, periods } = options;
  const audit = (eventId: string) => ({
    eventId,
    severityLevel: 'medium' as const,
    outcome: describe,
  });

  router.get(
    '/calendar/periods',
    handler<'ListCalendarPeriods'>(({ credentials }) =>
      periods.list({ credentials }),
    ),
  );

  router.post(
    '/calendar/periods',
    handler<'CreateCalendarPeriod'>(
      ({ body, credentials }) => periods.create(body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: audit('calendar-period-create'),
      },
    ),
  );

  router.post(
    '/calendar/periods/preview',
    handler<'PreviewCalendarPeriod'>(({ body, credentials }) =>
      periods.preview(body, { credentials }),
    ),
  );

  router.get(
    '/calendar/periods/:id',
    handler<'GetCalendarPeriod'>(
      ({ path, credentials }) => periods.get(path.id, { credentials }),
      { headers: etagHeader },
    ),
  );

  router.put(
    '/calendar/periods/:id',
    handler<'UpdateCalendarPeriod'>(
      ({ path, body, header, credentials }) =>
        periods.update(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      { headers: etagHeader, audit: audit('calendar-period-update') },
    ),
  );

  router.delete(
    '/calendar/periods/:id',
    handler<'DeleteCalendarPeriod'>(
      ({ path, header, credentials }) =>
        periods.delete(path.id, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      { headers: etagHeader, audit: audit('calendar-period-delete') },
    ),
  );
}

/** What an auditor wants to know of a period: what it is for and when, none of its texts. */
function describe(period: CalendarPeriod): JsonObject {
  const { id, kind, scopeRef, start, duration, timeZone, recurrence } = period;
  return {
    id,
    kind,
    scopeRef: scopeRef ?? null,
    start,
    duration,
    timeZone,
    recurrence: recurrence ?? null,
  };
}
