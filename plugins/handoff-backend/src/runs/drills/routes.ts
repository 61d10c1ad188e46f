import type { Router } from 'express';
import type { HandlerFactory } from '../../http';
import type { DrillsService } from './DrillsService';

const DEFAULT_LIMIT = 50;

/** Adds the routes of drills. */
export function addDrillsRoutes(
  router: Router,
  options: { handler: HandlerFactory; drills: DrillsService },
): void {
  const { handler, drills } = options;

  router.get(
    '/drills',
    handler<'ListDrills'>(({ query, credentials }) =>
      drills.list(
        {
          entityRefs: query.entityRef,
          owners: query.owner,
          documentIds: query.documentId ? [query.documentId] : undefined,
          states: query.state,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/drills',
    handler<'PlanDrill'>(
      ({ body, credentials }) => drills.plan(body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: {
          eventId: 'drill-plan',
          severityLevel: 'low',
          meta: ({ documentId, at }) => ({ documentId, at }),
          outcome: ({ id }) => ({ id }),
        },
      },
    ),
  );

  router.patch(
    '/drills/:id',
    handler<'UpdateDrill'>(
      ({ path, body, credentials }) =>
        drills.update(path.id, body, { credentials }),
      {
        allow: ['user'],
        audit: { eventId: 'drill-update', severityLevel: 'low' },
      },
    ),
  );
}
