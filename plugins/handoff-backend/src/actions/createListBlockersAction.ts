import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { handoffReadinessReadPermission } from 'backstage-plugin-handoff-common';
import type { FleetService } from '../readiness';
import { READ_ONLY } from './attributes';

const DEFAULT_LIMIT = 20;

/** Registers the action that tells an assistant which services are not ready, and which gates stop most of them. */
export function createListBlockersAction(options: {
  actionsRegistry: ActionsRegistryService;
  fleet: FleetService;
}): void {
  const { actionsRegistry, fleet } = options;
  actionsRegistry.register({
    name: 'list-blockers',
    title: 'List Blockers',
    attributes: READ_ONLY,
    visibilityPermission: handoffReadinessReadPermission,
    description: `
Lists the services that are not ready, with the gates that stop them, and the gates that stop most services first.
Without a filter it looks at all services that the caller may read. get-readiness tells more about one of them. "totalItems" says how many there are when more are not ready than are listed.
    `,
    examples: [
      {
        title: 'What keeps my services from being ready',
        input: { owner: 'me' },
        output: { gates: [], services: [], totalItems: 0 },
      },
    ],
    schema: {
      input: z =>
        z.object({
          owner: z
            .string()
            .optional()
            .describe(
              'Services of this User or Group, a full ref like group:default/checkout; "me" for the caller and their groups',
            ),
          system: z
            .string()
            .optional()
            .describe('Parts of this system, a full ref'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(200)
            .optional()
            .describe(`How many services, ${DEFAULT_LIMIT} without it`),
        }),
      output: z =>
        z.object({
          gates: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              blocks: z.number().describe('How many services it stops'),
              howToFix: z.string().optional().describe('Markdown'),
            }),
          ),
          services: z.array(
            z.object({
              entityRef: z.string(),
              title: z.string(),
              because: z.array(z.string()).describe('Gates and parts'),
              owners: z.array(z.string()),
              since: z.string().describe('Since when, in UTC'),
            }),
          ),
          totalItems: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { owner, system, limit = DEFAULT_LIMIT } = input;
      const selection = {
        owners: owner ? [owner] : undefined,
        systems: system ? [system] : undefined,
      };
      const [{ items }, page] = await Promise.all([
        fleet.listGates(selection, { credentials }),
        fleet.list(
          { ...selection, statuses: ['not-ready'] },
          { limit },
          { credentials },
        ),
      ]);
      return {
        output: {
          gates: items
            .filter(({ blocks }) => blocks > 0)
            .sort((a, b) => b.blocks - a.blocks)
            .map(({ gate, blocks }) => ({
              id: gate.id,
              title: gate.title,
              blocks,
              howToFix: gate.fix?.text ?? gate.fix?.url,
            })),
          services: page.items.map(
            ({ entityRef, title, because, owners, since }) => ({
              entityRef,
              title,
              because,
              owners,
              since,
            }),
          ),
          totalItems: page.totalItems,
        },
      };
    },
  });
}
