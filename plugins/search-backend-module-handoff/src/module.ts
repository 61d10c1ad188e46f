import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import {
  CHANGES_CONFIG_KEY,
  readChangeCollatorOptions,
} from './collator/changeConfig';
import {
  CONFIG_KEY,
  readCollatorOptions,
  readCollatorSchedule,
} from './collator/config';
import { createServiceFetch } from './collator/createServiceFetch';
import { HandoffChangeCollatorFactory } from './collator/HandoffChangeCollatorFactory';
import { HandoffCollatorFactory } from './collator/HandoffCollatorFactory';

/**
 * Search module that indexes the documents of Handoff, and the changes with their operational notes.
 *
 * @public
 */
export const searchModuleHandoffCollator = createBackendModule({
  pluginId: 'search',
  moduleId: 'handoff-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const client = new HandoffClient({
          fetchApi: { fetch: createServiceFetch(auth, 'handoff') },
          baseUrl: () => discovery.getBaseUrl('handoff'),
        });
        indexRegistry.addCollator({
          factory: new HandoffCollatorFactory(
            client,
            readCollatorOptions(config),
          ),
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, CONFIG_KEY),
          ),
        });
        indexRegistry.addCollator({
          factory: new HandoffChangeCollatorFactory(
            client,
            readChangeCollatorOptions(config),
          ),
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, CHANGES_CONFIG_KEY),
          ),
        });
      },
    });
  },
});
