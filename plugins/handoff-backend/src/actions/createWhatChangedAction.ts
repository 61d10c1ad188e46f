import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  handoffChangeReadPermission,
  type Suspect,
} from 'backstage-plugin-handoff-common';
import { readEntityRef } from '../catalog';
import type { ChangesService } from '../changes';
import { READ_ONLY } from './attributes';

const DEFAULT_LIMIT = 5;
const DEFAULT_DEPTH = 3;

/** Registers the action that tells an assistant which changes may have led to an alert. */
export function createWhatChangedAction(options: {
  actionsRegistry: ActionsRegistryService;
  changes: ChangesService;
}): void {
  const { actionsRegistry, changes } = options;
  actionsRegistry.register({
    name: 'what-changed',
    title: 'What Changed',
    attributes: READ_ONLY,
    visibilityPermission: handoffChangeReadPermission,
    description: `
Names the changes that may have led to an alert, or to something that began in a service at a time, the likeliest first, each with its reasons.
"suspects" had reached the environment before; "notDeployed" were merged before and had not, so that they are hardly the cause. The order is a guess from time, risk, files and words: it says where to look first, not what is to blame. get-change tells how to undo one.
    `,
    examples: [
      {
        title: 'What changed before an alert',
        input: { alertId: '8a1f' },
        output: {
          suspects: [],
          notDeployed: [],
          from: '2026-11-19T14:30:00.000Z',
          to: '2026-11-20T14:30:00.000Z',
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          alertId: z
            .string()
            .min(1)
            .max(64)
            .optional()
            .describe('The alert, by the "id" that list-firing-alerts tells'),
          entityRef: z
            .string()
            .optional()
            .describe(
              'Without an alert, the entity: a full ref like component:default/payments-api',
            ),
          at: z
            .string()
            .datetime({ offset: true })
            .optional()
            .describe(
              'Without an alert, when it began, in ISO 8601; now without it',
            ),
          environment: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .describe('Where it began, like production'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(50)
            .optional()
            .describe(`How many of each, ${DEFAULT_LIMIT} without it`),
        }),
      output: z => {
        const suspect = z.object({
          changeId: z.string().describe('For get-change'),
          title: z.string(),
          kind: z.string(),
          reasons: z.array(z.string()),
          entityRef: z.string().describe('In which it runs'),
          hops: z
            .number()
            .describe('Steps along dependencies from the alerted entity'),
          at: z.string().describe('When it reached the environment, in UTC'),
          author: z.string().optional(),
          risk: z.string().optional(),
          environment: z.string().optional(),
          version: z.string().optional(),
          url: z.string().optional().describe('Of the diff'),
        });
        return z.object({
          suspects: z.array(suspect),
          notDeployed: z.array(suspect),
          from: z.string().describe('From when on changes were looked at'),
          to: z.string(),
        });
      },
    },
    action: async ({ input, credentials }) => {
      const { alertId, entityRef, at, environment } = input;
      const found = await changes.listSuspects(
        {
          alertId,
          entityRefs: entityRef ? [readEntityRef(entityRef)] : undefined,
          at: at && new Date(at).toISOString(),
          environment,
          depth: DEFAULT_DEPTH,
        },
        { credentials },
      );
      const first = (suspects: Suspect[]) =>
        suspects.slice(0, input.limit ?? DEFAULT_LIMIT).map(toOutput);
      return {
        output: {
          suspects: first(found.suspects),
          notDeployed: first(found.notDeployed),
          from: found.window.from,
          to: found.window.to,
        },
      };
    },
  });
}

function toOutput({
  change,
  deployment,
  reasons,
  entityRef,
  hops,
  at,
}: Suspect) {
  const { environment, version } = deployment ?? change;
  return {
    changeId: change.id,
    title: change.title,
    kind: change.kind,
    reasons,
    entityRef,
    hops,
    at,
    author: change.author,
    risk: change.note?.risk,
    environment,
    version,
    url: change.url,
  };
}
