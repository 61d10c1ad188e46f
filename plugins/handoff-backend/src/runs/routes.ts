import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import { addRunChangeRoutes } from './changeRoutes';
import { addDrillsRoutes, type DrillsService } from './drills';
import type { RunsService } from './RunsService';

const DEFAULT_LIMIT = 50;

/** Adds the routes of runs and drills. */
export function addRunsRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    httpAuth: HttpAuthService;
    runs: RunsService;
    drills: DrillsService;
  },
): void {
  const { handler, httpAuth, runs } = options;

  router.get(
    '/runs',
    handler<'ListRuns'>(({ query, credentials }) =>
      runs.list(
        {
          entityRefs: query.entityRef,
          owners: query.owner,
          documentIds: query.documentId ? [query.documentId] : undefined,
          alertname: query.alertname,
          states: query.state,
          triggers: query.trigger,
          participant: query.participant,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get(
    '/runs/:id',
    handler<'GetRun'>(({ path, credentials }) =>
      runs.get(path.id, { credentials }),
    ),
  );

  router.get(
    '/runs/:id/status-update',
    handler<'DraftStatusUpdate'>(({ path, credentials }) =>
      runs.draftStatusUpdate(path.id, { credentials }),
    ),
  );

  router.get('/runs/:id/export', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const markdown = await runs.export(request.params.id, { credentials });
    response
      .status(200)
      // Whatever is in it, no browser takes it for a page.
      .set('X-Content-Type-Options', 'nosniff')
      .type('text/markdown')
      .send(markdown);
  });

  addRunChangeRoutes(router, options);
  addDrillsRoutes(router, options);
}
