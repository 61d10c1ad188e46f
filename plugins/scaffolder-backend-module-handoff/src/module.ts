import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createDocumentsAction } from './documents';
import { createReleaseAction } from './releases';

/**
 * Scaffolder module with the actions of Handoff.
 *
 * @public
 */
export const scaffolderModuleHandoff = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'handoff',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, ...services }) {
        actions.addActions(
          createReleaseAction(services),
          createDocumentsAction(),
        );
      },
    });
  },
});
