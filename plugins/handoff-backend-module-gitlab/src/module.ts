import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  CatalogAuthors,
  handoffChangesExtensionPoint,
  subscribeToHost,
} from 'backstage-plugin-handoff-node';
import { DetailsReader, GitlabApi } from './api';
import { GitlabBackfill } from './backfill';
import { readGitlabConfig } from './config';
import { GitlabEvents } from './events';

/**
 * Module of the Handoff backend that reports changes of code on GitLab: as events tell of them, and those that no event has
 * told through the API.
 *
 * @public
 */
export const handoffModuleGitlab = createBackendModule({
  pluginId: 'handoff',
  moduleId: 'gitlab',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        changes: handoffChangesExtensionPoint,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init({ auth, catalog, changes, config, events, logger }) {
        const gitlabConfig = readGitlabConfig(config);
        const api = GitlabApi.create({
          integrations: ScmIntegrations.fromConfig(config),
        });
        const details = DetailsReader.create({ api });
        const authors = CatalogAuthors.create({
          auth,
          catalog,
          annotation: 'gitlab.com/user-login',
        });
        const takers = GitlabEvents.create({
          ...gitlabConfig,
          api,
          details,
          authors,
          logger,
        });
        changes.addSource({
          id: 'gitlab',
          connect: sink =>
            subscribeToHost({
              events,
              logger,
              id: 'handoff-gitlab',
              takers: takers.listTakers(sink),
            }),
          backfill: GitlabBackfill.create({
            api,
            details,
            authors,
            config: gitlabConfig,
          }),
        });
      },
    });
  },
});
