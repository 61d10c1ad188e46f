import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { AlertsService } from './AlertsService';
import { readLabels } from './readLabels';

const DEFAULT_LIMIT = 50;

/** Parameters that the specification describes; it leaves labels, whose names are unknown to it, to the route. */
const PARAMETERS = [
  'alertname',
  'summary',
  'description',
  'runbookUrl',
  'include',
  'limit',
] as const;

/** Adds the routes of alerts. */
export function addAlertsRoutes(
  router: Router,
  options: { handler: HandlerFactory; alerts: AlertsService },
): void {
  const { handler, alerts } = options;

  router.get(
    '/alerts/resolve',
    handler<'ResolveAlert'>(({ query, credentials }) =>
      alerts.resolve(
        {
          alertname: query.alertname,
          labels: readLabels({ ...query }, PARAMETERS),
          summary: query.summary,
          description: query.description,
          runbookUrl: query.runbookUrl,
        },
        { include: query.include, limit: query.limit ?? DEFAULT_LIMIT },
        { credentials },
      ),
    ),
  );
}
