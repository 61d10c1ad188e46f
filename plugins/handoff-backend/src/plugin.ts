import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogScmEventsServiceRef } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { handoffPermissions } from 'backstage-plugin-handoff-common';
import {
  handoffChangesExtensionPoint,
  handoffDocumentsExtensionPoint,
  handoffReadinessExtensionPoint,
} from 'backstage-plugin-handoff-node';
import { registerActions } from './actions';
import { ChangeExtensions } from './changes';
import { createDomains } from './createDomains';
import { applyMigrations } from './database';
import { DocumentExtensions } from './documents';
import { mountRoutes } from './mountRoutes';
import { ReadinessExtensions } from './readiness';
import { scheduleTasks } from './scheduleTasks';

/**
 * The backend of Handoff.
 *
 * @public
 */
export const handoffPlugin = createBackendPlugin({
  pluginId: 'handoff',
  register(env) {
    const extensions = new DocumentExtensions();
    env.registerExtensionPoint(handoffDocumentsExtensionPoint, extensions);
    const readinessExtensions = new ReadinessExtensions();
    env.registerExtensionPoint(
      handoffReadinessExtensionPoint,
      readinessExtensions,
    );

    const changeExtensions = new ChangeExtensions();
    env.registerExtensionPoint(handoffChangesExtensionPoint, changeExtensions);

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        scmEvents: catalogScmEventsServiceRef,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        services.permissionsRegistry.addPermissions(handoffPermissions);
        const domains = await createDomains({
          ...services,
          client: await applyMigrations(services.database),
          extensions,
          readinessExtensions,
          changeExtensions,
        });
        mountRoutes(services, domains);
        registerActions(services, domains);
        await scheduleTasks(services, domains);
        await domains.connectChangeSources();
      },
    });
  },
});
