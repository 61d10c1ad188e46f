import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import type { AlertsService } from '../alerts';
import { READ_ONLY } from './attributes';

const DEFAULT_LIMIT = 20;

/** Registers the action that tells an assistant what is wrong at the moment. */
export function createListFiringAlertsAction(options: {
  actionsRegistry: ActionsRegistryService;
  alerts: AlertsService;
}): void {
  const { actionsRegistry, alerts } = options;
  actionsRegistry.register({
    name: 'list-firing-alerts',
    title: 'List Firing Alerts',
    attributes: READ_ONLY,
    visibilityPermission: handoffAlertReadPermission,
    description: `
Lists the alerts that fire at this moment, the newest first, with the services they are about and their runbooks.
Without a filter it lists the alerts of everybody. An alert without "documentId" has no runbook that is clearly meant; find-runbook may still find candidates. "totalItems" says how many there are when more fire than are listed.
    `,
    examples: [
      {
        title: 'What fires at a service',
        input: { entityRef: 'component:default/payments-api' },
        output: { alerts: [], totalItems: 0 },
      },
    ],
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .optional()
            .describe(
              'Alerts about this entity, a full ref like component:default/payments-api',
            ),
          owner: z
            .string()
            .optional()
            .describe(
              'Alerts about what this User or Group owns, a full ref like group:default/checkout; "me" for the caller and their groups',
            ),
          alertname: z
            .string()
            .min(1)
            .max(1000)
            .optional()
            .describe('Alerts of this rule, in its exact spelling'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(200)
            .optional()
            .describe(`How many alerts, ${DEFAULT_LIMIT} without it`),
        }),
      output: z =>
        z.object({
          alerts: z.array(
            z.object({
              id: z.string(),
              alertname: z.string(),
              severity: z.string().optional(),
              summary: z.string().optional(),
              labels: z.record(z.string()),
              startsAt: z.string().describe('When it began, in UTC'),
              lastHeardAt: z
                .string()
                .describe('When the alert manager last said that it fires'),
              entityRefs: z
                .array(z.string())
                .describe('What it is about, the likeliest first'),
              documentId: z
                .string()
                .optional()
                .describe('Its runbook, for get-document'),
              documentTitle: z.string().optional(),
            }),
          ),
          totalItems: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { entityRef, owner, alertname, limit = DEFAULT_LIMIT } = input;
      const { items, totalItems } = await alerts.list(
        {
          entityRefs: entityRef ? [entityRef] : undefined,
          owners: owner ? [owner] : undefined,
          states: ['firing'],
          alertname,
        },
        { limit },
        { credentials },
      );
      return {
        output: {
          totalItems,
          alerts: items.map(alert => ({
            id: alert.id,
            alertname: alert.alertname,
            severity: alert.severity,
            summary: alert.annotations.summary,
            labels: alert.labels,
            startsAt: alert.startsAt,
            lastHeardAt: alert.lastHeardAt,
            entityRefs: alert.entityRefs,
            documentId: alert.document?.id,
            documentTitle: alert.document?.title,
          })),
        },
      };
    },
  });
}
