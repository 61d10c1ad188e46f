import type { Router } from 'express';
import { inUtc, type HandlerFactory } from '../../http';
import type { CalendarService } from './CalendarService';

/** Adds the route of the calendar. */
export function addCalendarRoutes(
  router: Router,
  options: { handler: HandlerFactory; calendar: CalendarService },
): void {
  const { handler, calendar } = options;

  router.get(
    '/calendar',
    handler<'GetCalendar'>(({ query, credentials }) =>
      calendar.get(
        {
          from: inUtc(query.from) ?? query.from,
          to: inUtc(query.to) ?? query.to,
          entityRefs: query.entityRef,
          owners: query.owner,
          systems: query.system,
          states: query.state,
        },
        { credentials },
      ),
    ),
  );
}
