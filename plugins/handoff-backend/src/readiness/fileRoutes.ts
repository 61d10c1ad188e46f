import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import type { OperationRequest } from '../http';
import { drawBadge } from './badge';
import type { ReadinessConfig } from './config';
import { toSelection, type FleetService } from './fleet';
import type { DatabaseReadinessStore } from './store';

/** The badge of an entity, which is for everybody who knows its address. */
export const BADGE_PATH = '/readiness/:kind/:namespace/:name/badge';

/** How long pages elsewhere may show the same badge. */
const MAX_AGE_SECONDS = 60;

/** Adds the routes of what is not JSON. */
export function addReadinessFileRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    fleet: FleetService;
    statuses: Pick<DatabaseReadinessStore, 'listStatuses'>;
    config: ReadinessConfig;
  },
): void {
  const { httpAuth, fleet, statuses, config } = options;

  router.get('/readiness/export', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const query: unknown = request.query;
    const csv = await fleet.export(
      toSelection(query as OperationRequest<'ExportReadiness'>['query']),
      { credentials },
    );
    response
      .status(200)
      .set('X-Content-Type-Options', 'nosniff')
      .attachment('readiness.csv')
      .type('text/csv')
      .send(csv);
  });

  router.get(BADGE_PATH, async (request, response) => {
    if (!config.hasBadge) {
      throw new NotFoundError(
        'There are no badges: set handoff.readiness.badge.enabled to have them',
      );
    }
    const { kind, namespace, name } = request.params;
    const [item] = await statuses.listStatuses([
      stringifyEntityRef({ kind, namespace, name }),
    ]);
    response
      .status(200)
      .set({
        'Cache-Control': `public, max-age=${MAX_AGE_SECONDS}`,
        'Content-Security-Policy': "default-src 'none'",
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      })
      .type('image/svg+xml')
      .send(drawBadge(item?.status ?? 'unknown'));
  });
}
