import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { handoffAlertReadPermission } from 'backstage-plugin-handoff-common';
import type { AlertsService } from '../alerts';
import { READ_ONLY } from './attributes';

const DEFAULT_LIMIT = 5;

/** Registers the action that leads an assistant from an alert to what to do about it. */
export function createFindRunbookAction(options: {
  actionsRegistry: ActionsRegistryService;
  alerts: AlertsService;
}): void {
  const { actionsRegistry, alerts } = options;
  actionsRegistry.register({
    name: 'find-runbook',
    title: 'Find Runbook',
    attributes: READ_ONLY,
    visibilityPermission: handoffAlertReadPermission,
    description: `
Finds the runbook for an alert: the documents that say what to do about it, best first, and the services, systems or teams that it is about, with whom to call.
Give all labels that you know, they tell which service is meant. Nothing is guessed in silence: a document with confidence "clear" is the one answer, "likely" is one of several that fit, "weak" only has similar words.
An empty list means that there is no runbook for the alert; then name the people to call. Read a document with get-document before you say what it tells to do.
    `,
    examples: [
      {
        title: 'What to do about an alert of one service',
        input: {
          alertname: 'PaymentsErrorRateHigh',
          labels: { service: 'payments-api' },
        },
        output: {
          documents: [
            {
              documentId: '0b5c6f0e-9d3b-4f39-9d55-3f1c1f0f2a11',
              title: 'Payments fail with server errors',
              kind: 'runbook',
              entityRef: 'component:default/payments-api',
              confidence: 'clear',
              reason:
                'The alert is named by the file name of a runbook of Payments API',
              freshness: 'fresh',
            },
          ],
          entities: [],
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          alertname: z
            .string()
            .trim()
            .min(1)
            .max(1000)
            .describe('Name of the alert, as the alert manager has it'),
          labels: z
            .record(z.string().max(10_000))
            .optional()
            .describe('Labels of the alert, values by name'),
          summary: z
            .string()
            .max(10_000)
            .optional()
            .describe('What the alert says in short'),
          description: z
            .string()
            .max(10_000)
            .optional()
            .describe('What the alert says at length'),
          runbookUrl: z
            .string()
            .max(5000)
            .optional()
            .describe('The annotation runbook_url of the alert'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(50)
            .optional()
            .describe(`How many documents, ${DEFAULT_LIMIT} without it`),
        }),
      output: z =>
        z.object({
          documents: z
            .array(
              z.object({
                documentId: z.string().describe('For get-document'),
                title: z.string(),
                kind: z.string(),
                entityRef: z.string().describe('What it is attached to'),
                section: z
                  .string()
                  .optional()
                  .describe('The heading that is about the alert'),
                confidence: z.enum(['clear', 'likely', 'weak']),
                reason: z.string().describe('Why it may answer the alert'),
                freshness: z
                  .string()
                  .describe('Whether it can still be trusted'),
              }),
            )
            .describe('Best first'),
          entities: z
            .array(
              z.object({
                entityRef: z.string(),
                title: z.string(),
                reason: z.string().describe('Which labels name it'),
                owners: z.array(z.string()).describe('Who answers for it'),
                contacts: z
                  .array(z.object({ title: z.string(), url: z.string() }))
                  .describe('How to reach them'),
                escalation: z
                  .array(z.string())
                  .describe('Ids of documents that say whom to call'),
              }),
            )
            .describe('What the alert is about, the likeliest first'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { labels = {}, limit = DEFAULT_LIMIT, ...alert } = input;
      const { items, entities } = await alerts.resolve(
        { ...alert, labels: new Map(Object.entries(labels)) },
        { limit },
        { credentials },
      );
      return {
        output: {
          documents: items.map(({ document, section, confidence, reason }) => ({
            documentId: document.id,
            title: document.title,
            kind: document.kind,
            entityRef: document.entityRef,
            section: section?.text,
            confidence,
            reason,
            freshness: document.freshness.state,
          })),
          entities: entities.map(
            ({ entityRef, title, reason, owners, contacts, escalation }) => ({
              entityRef,
              title,
              reason,
              owners: owners.map(owner => owner.title),
              contacts: [
                ...contacts,
                ...owners.flatMap(owner => owner.contacts),
              ].map(contact => ({ title: contact.title, url: contact.url })),
              escalation: escalation.map(({ id }) => id),
            }),
          ),
        },
      };
    },
  });
}
