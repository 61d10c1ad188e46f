import type { IntakeReport } from 'backstage-plugin-handoff-common';
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

const INTAKE_AUDIT = {
  eventId: 'alert-receive',
  severityLevel: 'low' as const,
  outcome: ({ received, added, updated }: IntakeReport) => ({
    received,
    added,
    updated,
  }),
};

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

  router.post(
    '/alerts/alertmanager',
    handler<'ReceiveAlertmanager'>(
      ({ body, credentials }) =>
        alerts.receive(body.alerts, 'alertmanager', { credentials }),
      { audit: INTAKE_AUDIT, takesAnyText: true },
    ),
  );

  router.post(
    '/alerts',
    handler<'ReceiveAlerts'>(
      ({ body, credentials }) =>
        alerts.receive(body.alerts, 'plain', { credentials }),
      { audit: INTAKE_AUDIT, takesAnyText: true },
    ),
  );

  router.get(
    '/alerts',
    handler<'ListAlerts'>(({ query, credentials }) =>
      alerts.list(
        {
          entityRefs: query.entityRef,
          owners: query.owner,
          states: query.state,
          alertname: query.alertname,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get(
    '/alerts/:id',
    handler<'GetAlert'>(({ path, credentials }) =>
      alerts.get(path.id, { credentials }),
    ),
  );
}
