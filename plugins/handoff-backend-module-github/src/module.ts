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
import { DetailsReader, GithubApi } from './api';
import { GithubBackfill } from './backfill';
import { LackComments } from './comments';
import { readGithubConfig } from './config';
import { GithubEvents } from './events';

/**
 * Module of the Handoff backend that reports changes of code on GitHub: as events tell of them, and those that no event has
 * told through the API.
 *
 * @public
 */
export const handoffModuleGithub = createBackendModule({
  pluginId: 'handoff',
  moduleId: 'github',
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
        const githubConfig = readGithubConfig(config);
        const api = GithubApi.create({
          integrations: ScmIntegrations.fromConfig(config),
        });
        const details = DetailsReader.create({ api });
        const authors = CatalogAuthors.create({
          auth,
          catalog,
          annotation: 'github.com/user-login',
        });
        const takers = GithubEvents.create({
          ...githubConfig,
          api,
          details,
          authors,
          logger,
        });
        const { noteComments } = githubConfig;
        const comments =
          noteComments && LackComments.create({ api, of: noteComments });
        changes.addSource({
          id: 'github',
          connect: sink =>
            subscribeToHost({
              events,
              logger,
              id: 'handoff-github',
              takers: takers.listTakers(sink),
            }),
          tellLacks: comments && (lacks => comments.tell(lacks)),
          backfill: GithubBackfill.create({
            api,
            details,
            authors,
            config: githubConfig,
          }),
        });
      },
    });
  },
});
