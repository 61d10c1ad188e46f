import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { handoffReadinessReadPermission } from 'backstage-plugin-handoff-common';
import { readEntityRef } from '../catalog';
import type { ReadinessService } from '../readiness';
import { READ_ONLY } from './attributes';

/** Registers the action that tells an assistant whether a service may be deployed and operated. */
export function createGetReadinessAction(options: {
  actionsRegistry: ActionsRegistryService;
  readiness: ReadinessService;
}): void {
  const { actionsRegistry, readiness } = options;
  actionsRegistry.register({
    name: 'get-readiness',
    title: 'Get Readiness',
    attributes: READ_ONLY,
    visibilityPermission: handoffReadinessReadPermission,
    description: `
Tells whether a service is ready for operation, and how each of its gates stands.
"status" is ready, at-risk, not-ready or unknown; "because" names the gates, or the parts of a system, for which it is no better. Only required gates that are enforced decide about it. A gate that is "waived" is neither passed nor failed; "no-data" and "error" are never passed.
    `,
    examples: [
      {
        title: 'Whether a service may be deployed',
        input: { entityRef: 'component:default/payments-api' },
        output: {
          entityRef: 'component:default/payments-api',
          status: 'not-ready',
          because: ['rollback'],
          gates: [
            {
              id: 'rollback',
              title: 'A rollback procedure is there',
              state: 'failed',
              reason: 'It has no document of the kind rollback',
              isEnforced: true,
            },
          ],
        },
      },
    ],
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .describe('A full ref like component:default/payments-api'),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          status: z.enum(['ready', 'at-risk', 'not-ready', 'unknown']),
          because: z.array(z.string()),
          gates: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              state: z.string(),
              reason: z.string(),
              isEnforced: z
                .boolean()
                .describe('Whether it decides about the status'),
              expiresAt: z
                .string()
                .optional()
                .describe('When the result ends by itself, in UTC'),
              waivedUntil: z.string().optional(),
              howToFix: z.string().optional().describe('Markdown'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const found = await readiness.get(
        readEntityRef(input.entityRef),
        {},
        { credentials },
      );
      return {
        output: {
          entityRef: found.entityRef,
          status: found.status,
          because: found.because,
          gates: found.gates.map(
            ({ id, gate, state, reason, isEnforced, expiresAt, waiver }) => ({
              id,
              title: gate.title,
              state,
              reason,
              isEnforced,
              expiresAt,
              waivedUntil: state === 'waived' ? waiver?.expiresAt : undefined,
              howToFix: gate.fix?.text ?? gate.fix?.url,
            }),
          ),
        },
      };
    },
  });
}
