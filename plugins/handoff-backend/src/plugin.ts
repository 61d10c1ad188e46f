import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogScmEventsServiceRef } from '@backstage/plugin-catalog-node/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { handoffPermissions } from 'backstage-plugin-handoff-common';
import { handoffDocumentsExtensionPoint } from 'backstage-plugin-handoff-node';
import { DateTime } from 'luxon';
import {
  addAlertsRoutes,
  createAlerts,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  readAlertsConfig,
} from './alerts';
import { applyMigrations } from './database';
import {
  addDocumentsRoutes,
  composeIndexes,
  createDocuments,
  DocumentExtensions,
  readDocumentsConfig,
} from './documents';
import {
  addEntitiesRoutes,
  DefaultEntitiesService,
  EntityAccess,
} from './entities';
import {
  createBodyParser,
  createHandlerFactory,
  createSpecRouter,
} from './http';
import {
  addSearchRoutes,
  DatabaseSearchStore,
  DefaultSearchService,
} from './search';

/** How often the catalog is looked at and due sources are read; a change shows within a minute. */
const TICK = { seconds: 30 };
const TICK_TIMEOUT = { minutes: 30 };

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

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        scmEvents: catalogScmEventsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { config } = deps;
        const documentsConfig = readDocumentsConfig(config);

        const client = await applyMigrations(deps.database);
        const searchStore = await DatabaseSearchStore.create({ client });
        const access = EntityAccess.create({ ...deps });
        deps.permissionsRegistry.addPermissions(handoffPermissions);
        const { documents, refresher } = createDocuments({
          ...deps,
          access,
          client,
          index: composeIndexes(searchStore, new DatabaseAlertNames()),
          entityIndex: new DatabaseAlertEntities(),
          config: documentsConfig,
          integrations: ScmIntegrations.fromConfig(config),
          extensions,
          clock: () => DateTime.utc(),
        });
        const entities = DefaultEntitiesService.create({
          access,
          documents,
          expected: documentsConfig.expected,
        });
        const search = DefaultSearchService.create({
          documents,
          store: searchStore,
        });
        const alerts = createAlerts({
          ...deps,
          client,
          documents,
          entities,
          search,
          config: readAlertsConfig(config),
        });

        const router = createSpecRouter();
        const handler = createHandlerFactory(deps);
        addEntitiesRoutes(router, { handler, entities, documents });
        addDocumentsRoutes(router, {
          handler,
          httpAuth: deps.httpAuth,
          documents,
        });
        addSearchRoutes(router, { handler, search });
        addAlertsRoutes(router, { handler, alerts });
        deps.httpRouter.use(
          createBodyParser({
            maxDocumentBytes: documentsConfig.limits.maxFileBytes,
          }),
        );
        deps.httpRouter.use(router);
        // Image elements cannot send a token; they send the cookie that the frontend has asked for.
        deps.httpRouter.addAuthPolicy({ path: '/files', allow: 'user-cookie' });

        await deps.scheduler.scheduleTask({
          id: 'handoff-refresh-documents',
          frequency: TICK,
          timeout: TICK_TIMEOUT,
          scope: 'global',
          fn: signal => refresher.refreshDue(signal),
        });
        deps.scmEvents.subscribe({
          onEvents: async events => {
            await refresher.noticeChanges(
              events.flatMap(event =>
                'url' in event ? event.url : [event.fromUrl, event.toUrl],
              ),
            );
          },
        });
      },
    });
  },
});
