import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  handoffReleaseReadPermission,
  releasePath,
  releaseStates,
} from 'backstage-plugin-handoff-common';
import { readEntityRef } from '../catalog';
import { inUtc } from '../http';
import type { ReleasesService } from '../releases';
import { READ_ONLY } from './attributes';

const DEFAULT_LIMIT = 20;

/** Registers the action that tells an assistant what is being released, was, or is to be. */
export function createListReleasesAction(options: {
  actionsRegistry: ActionsRegistryService;
  releases: ReleasesService;
  appUrl: string;
}): void {
  const { actionsRegistry, releases, appUrl } = options;
  actionsRegistry.register({
    name: 'list-releases',
    title: 'List Releases',
    attributes: READ_ONLY,
    visibilityPermission: handoffReleaseReadPermission,
    description: `
Lists releases, the latest first: what is to be deployed, is being deployed, or was.
A release takes place at "at", the start of its window, or else when it was written down. "isUnapproved" was deployed without being accepted, "isExpedited" in an emergency before what it waited for. get-release tells what one waits for. "totalItems" says how many there are when more fit than are listed.
    `,
    examples: [
      {
        title: 'What of my teams waits for sign-offs',
        input: { owner: 'me', states: ['in-review'] },
        output: { releases: [], totalItems: 0 },
      },
    ],
    schema: {
      input: z => {
        const time = z.string().datetime({ offset: true }).optional();
        return z.object({
          entityRef: z
            .string()
            .optional()
            .describe(
              'Releases of this entity, a full ref like component:default/payments-api',
            ),
          owner: z
            .string()
            .optional()
            .describe(
              'Releases in which this User or Group has a role, a full ref like group:default/checkout; "me" for the caller and their groups',
            ),
          states: z
            .array(z.enum(releaseStates))
            .optional()
            .describe('Those in any of these states'),
          from: time.describe('Those from this time on, in ISO 8601'),
          to: time.describe('Those before this time'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(200)
            .optional()
            .describe(`How many releases, ${DEFAULT_LIMIT} without it`),
        });
      },
      output: z =>
        z.object({
          releases: z.array(
            z.object({
              releaseId: z.string().describe('For get-release'),
              title: z.string(),
              state: z.string(),
              risk: z.string(),
              entityRefs: z.array(z.string()),
              environment: z.string().optional(),
              version: z.string().optional(),
              at: z.string().describe('In UTC'),
              reviewDueAt: z
                .string()
                .optional()
                .describe('Until when it is to be signed'),
              isUnapproved: z.boolean(),
              isExpedited: z.boolean(),
              url: z.string().describe('In the portal'),
            }),
          ),
          totalItems: z.number(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { entityRef, owner, states, from, to } = input;
      const { items, totalItems } = await releases.list(
        {
          entityRefs: entityRef ? [readEntityRef(entityRef)] : undefined,
          owners: owner ? [owner] : undefined,
          states,
          from: inUtc(from),
          to: inUtc(to),
        },
        { limit: input.limit ?? DEFAULT_LIMIT },
        { credentials },
      );
      return {
        output: {
          releases: items.map(release => ({
            releaseId: release.id,
            title: release.title,
            state: release.state,
            risk: release.risk,
            entityRefs: release.entityRefs,
            environment: release.environment,
            version: release.version,
            at: release.at,
            reviewDueAt: release.reviewDueAt,
            isUnapproved: release.isUnapproved,
            isExpedited: release.isExpedited,
            url: `${appUrl}${releasePath(release.id)}`,
          })),
          totalItems,
        },
      };
    },
  });
}
