import type { Router } from 'express';
import type { HandlerFactory } from '../../http';
import { readScope } from '../readScope';
import type { IncidentsService } from './IncidentsService';

const DEFAULT_LIMIT = 50;

/** Adds the routes of incidents. */
export function addIncidentsRoutes(
  router: Router,
  options: { handler: HandlerFactory; incidents: IncidentsService },
): void {
  const { handler, incidents } = options;

  router.get(
    '/incidents',
    handler<'ListIncidents'>(({ query, credentials }) =>
      incidents.list(
        { ...readScope(query), since: query.since, until: query.until },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/incidents/judgements',
    handler<'JudgeIncident'>(
      ({ body, credentials }) => incidents.judge(body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: {
          eventId: 'incident-judge',
          severityLevel: 'medium',
          meta: ({ kind, incidentId }) => ({ kind, incidentId }),
          outcome: ({ id }) => ({ id }),
        },
      },
    ),
  );

  router.post(
    '/incidents/judgements/:id/undo',
    handler<'UndoIncidentJudgement'>(
      ({ path, credentials }) => incidents.undo(path.id, { credentials }),
      {
        allow: ['user'],
        audit: { eventId: 'incident-judgement-undo', severityLevel: 'medium' },
      },
    ),
  );
}
