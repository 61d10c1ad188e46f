import type {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { HandoffClient, releasePath } from 'backstage-plugin-handoff-common';
import { createInitiatorFetch } from './createInitiatorFetch';
import { examples } from './examples';
import { explainRefusal } from './explainRefusal';
import { releaseInput } from './releaseInput';
import { requestIdOf } from './requestIdOf';

/** Stands for the id of a release that a dry run does not make. */
const DRY_RUN_ID = 'dry-run';

/** The action that writes a release down, on behalf of whoever runs the template. */
export function createReleaseAction(options: {
  auth: AuthService;
  config: RootConfigService;
  discovery: DiscoveryService;
}) {
  const { auth, discovery } = options;
  const appUrl = options.config.getOptionalString('app.baseUrl') ?? '';
  return createTemplateAction({
    id: 'handoff:release:create',
    description:
      'Writes down a release in Handoff: what is to be deployed, when, and who has to agree. What its risk asks no sign-off for is accepted at once.',
    examples,
    supportsDryRun: true,
    schema: {
      input: releaseInput,
      output: {
        id: z => z.string().describe('Id of the release'),
        state: z =>
          z.string().describe('What became of it: `accepted` or `draft`'),
        path: z =>
          z.string().describe('Where the portal shows it, below its address'),
        url: z => z.string().describe('Where the portal shows it'),
      },
    },
    async handler(ctx) {
      const answer = (id: string, state: string) => {
        ctx.output('id', id);
        ctx.output('state', state);
        ctx.output('path', releasePath(id));
        ctx.output('url', `${appUrl.replace(/\/+$/, '')}${releasePath(id)}`);
      };
      if (ctx.isDryRun) {
        ctx.logger.info(`Would write down the release '${ctx.input.title}'`);
        answer(DRY_RUN_ID, 'draft');
        return;
      }
      const client = new HandoffClient({
        fetchApi: { fetch: createInitiatorFetch(auth, ctx) },
        baseUrl: () => discovery.getBaseUrl('handoff'),
      });
      const requestId = requestIdOf(ctx);
      // Handoff knows a request of the same person alone; a task may be tried again by somebody else.
      const { id, state } = await ctx.checkpoint({
        key: `release-${requestId}`,
        fn: async () => {
          const release = await client.releases
            .create({ ...ctx.input, requestId })
            .catch(explainRefusal);
          return { id: release.id, state: release.state };
        },
      });
      ctx.logger.info(`The release '${ctx.input.title}' is ${state}: ${id}`);
      answer(id, state);
    },
  });
}
