import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  handoffReleaseReadPermission,
  releasePath,
} from 'backstage-plugin-handoff-common';
import type { ReleasesService } from '../releases';
import { READ_ONLY } from './attributes';
import { toReleaseOutput } from './toReleaseOutput';

/** Registers the action that tells an assistant how far a release is, what it waits for, and what was decided about it. */
export function createGetReleaseAction(options: {
  actionsRegistry: ActionsRegistryService;
  releases: ReleasesService;
  appUrl: string;
}): void {
  const { actionsRegistry, releases, appUrl } = options;
  actionsRegistry.register({
    name: 'get-release',
    title: 'Get Release',
    attributes: READ_ONLY,
    visibilityPermission: handoffReleaseReadPermission,
    description: `
Tells one release: what it deploys and why, its risk, who has signed it, what is left to do, what was decided, and where it can go from here.
"moves" names the states that may come next, each with what it waits for: nothing in "unmet" means that somebody may do it now. A sign-off with something in "voidedBy" does not count any more, because that has changed since. get-change tells more of its changes.
    `,
    examples: [
      {
        title: 'A release that waits for a sign-off',
        input: { releaseId: '5d1e' },
        output: {
          title: 'Payments 2.4',
          state: 'in-review',
          risk: 'medium',
          entityRefs: ['component:default/payments-api'],
          texts: { rollbackCriteria: '5 % of requests fail' },
          at: '2026-11-20T21:00:00.000Z',
          requiredRoles: ['operations'],
          roles: [{ role: 'operations', parties: ['group:default/platform'] }],
          signOffs: [],
          changes: [],
          totalChanges: 0,
          openTasks: [],
          totalOpenTasks: 0,
          totalTasks: 0,
          decisions: [],
          exceptions: [],
          moves: [
            {
              to: 'accepted',
              unmet: ['A sign-off by the role operations is missing'],
            },
          ],
          isUnapproved: false,
          isExpedited: false,
          url: 'https://portal.example.com/handoff/releases/5d1e',
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          releaseId: z
            .string()
            .min(1)
            .max(64)
            .describe('As list-releases tells it'),
        }),
      output: z =>
        z.object({
          title: z.string(),
          goal: z.string().optional().describe('Markdown'),
          successCriteria: z.string().optional().describe('Markdown'),
          state: z.string(),
          risk: z.string(),
          entityRefs: z.array(z.string()),
          texts: z
            .record(z.string())
            .describe('Its rollback criteria and other texts, as Markdown'),
          environment: z.string().optional(),
          version: z.string().optional(),
          at: z.string().describe('When it takes place, in UTC'),
          until: z.string().optional().describe('The end of its window'),
          reviewDueAt: z.string().optional(),
          requiredRoles: z.array(z.string()).describe('Those that must sign'),
          roles: z.array(
            z.object({ role: z.string(), parties: z.array(z.string()) }),
          ),
          signOffs: z
            .array(
              z.object({
                role: z.string(),
                state: z.string(),
                by: z.string(),
                at: z.string(),
                reason: z.string().optional(),
                voidedBy: z.array(z.string()),
              }),
            )
            .describe('Those neither withdrawn nor replaced'),
          changes: z.array(
            z.object({
              changeId: z.string().describe('For get-change'),
              title: z.string(),
              state: z.string(),
              risk: z.string().optional(),
              url: z.string().optional(),
            }),
          ),
          totalChanges: z.number(),
          openTasks: z.array(
            z.object({
              title: z.string(),
              phase: z.string(),
              owner: z.string().optional(),
              dueAt: z.string().optional(),
            }),
          ),
          totalOpenTasks: z.number(),
          totalTasks: z.number(),
          decisions: z
            .array(z.string())
            .describe('Those that hold, as Markdown'),
          exceptions: z
            .array(
              z.object({
                type: z.string(),
                id: z.string().optional(),
                reason: z.string(),
                expiresAt: z.string(),
              }),
            )
            .describe('What it may go on without, and until when'),
          moves: z.array(
            z.object({ to: z.string(), unmet: z.array(z.string()) }),
          ),
          isUnapproved: z.boolean(),
          isExpedited: z.boolean(),
          channelUrl: z
            .string()
            .optional()
            .describe('Where people talk about it'),
          url: z.string().describe('In the portal'),
        }),
    },
    action: async ({ input, credentials }) => {
      const release = await releases.get(input.releaseId, { credentials });
      return {
        output: {
          ...toReleaseOutput(release),
          url: `${appUrl}${releasePath(release.id)}`,
        },
      };
    },
  });
}
