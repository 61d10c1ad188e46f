import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { handoffReadinessExtensionPoint } from 'backstage-plugin-handoff-node';
import { readTechInsightsConfig } from './config';
import { TechInsightsClient } from './TechInsightsClient';
import { TechInsightsReporter } from './TechInsightsReporter';

/**
 * Module of the Handoff backend that asks tech-insights on a schedule how its checks stand, and has the answers stored as
 * reported results of gates.
 *
 * @remarks
 *
 * The checks run in tech-insights, through its own API. The results do not go through the API of Handoff, which takes one
 * result in a request and evaluates the entity in each: for some thousand entities and a few gates that were ten thousand
 * requests an hour, most of which say nothing new. As a reporter the module answers for a hundred entities at a time, and
 * the plugin stores what is news in one transaction.
 *
 * @public
 */
export const handoffModuleTechInsights = createBackendModule({
  pluginId: 'handoff',
  moduleId: 'tech-insights',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        readiness: handoffReadinessExtensionPoint,
      },
      async init({ auth, config, discovery, logger, readiness }) {
        readiness.addReporter(
          TechInsightsReporter.create({
            client: TechInsightsClient.create({ auth, discovery }),
            config: readTechInsightsConfig(config),
            logger,
          }),
        );
      },
    });
  },
});
