import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  AlertResolution,
  IntakeReport,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  applyMigrations,
  ChangeSignals,
  composeIndexes,
  createAlerts,
  createDocuments,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  DatabaseReadingsStore,
  DatabaseSearchStore,
  DatabaseSourcesStore,
  DefaultEntitiesService,
  DefaultSearchService,
  DocumentExtensions,
  EntityAccess,
  readAlertsConfig,
  readDocumentsConfig,
  SummaryParts,
} from '../common/handoffBackend';
import { createMemoryCatalog } from '../common/memoryCatalog';

/** An alert as its alert manager sends it. */
export interface SentAlert {
  alertname: string;
  labels?: Record<string, string>;
  summary?: string;
  description?: string;
  runbookUrl?: string;
}

/** The backend, as far as alerts are resolved by it. */
export interface Resolver {
  /** What the catalog says, as the backend stores it. */
  sources: DatabaseSourcesStore;
  readings: DatabaseReadingsStore;
  /** Reads the catalog and all sources. */
  refresh(): Promise<void>;
  resolve(alert: SentAlert): Promise<AlertResolution>;
  /** Takes alerts in as Alertmanager sends them. */
  receive(alerts: object[]): Promise<IntakeReport>;
}

/** Puts the backend together on an empty database, with a catalog that is in memory and a policy that allows everything. */
export async function createResolver(
  client: Knex,
  catalogEntities: Entity[],
): Promise<Resolver> {
  await applyMigrations({ getClient: async () => client });
  const searchStore = await DatabaseSearchStore.create({ client });
  const index = composeIndexes(searchStore, new DatabaseAlertNames());
  const entityIndex = new DatabaseAlertEntities();
  const config = new ConfigReader({});
  const services = {
    auth: mockServices.auth(),
    catalog: createMemoryCatalog(catalogEntities),
    logger: mockServices.rootLogger({ level: 'warn' }),
    permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
    userInfo: mockServices.userInfo(),
    urlReader: UrlReaders.default({
      logger: mockServices.rootLogger({ level: 'warn' }),
      config,
    }),
  };
  const clock = () => DateTime.utc();
  const access = EntityAccess.create(services);
  const signals = ChangeSignals.create({
    logger: services.logger,
    signals: { publish: async () => {} },
  });
  const { documents, allDocuments, refresher } = createDocuments({
    ...services,
    permissionsRegistry: {
      addPermissions() {},
      addPermissionRules() {},
      addResourceType() {},
      // There are no conditions, as everything is allowed.
      getPermissionRuleset: () => ({
        getRuleByName(name) {
          throw new Error(`There is no rule ${name}`);
        },
      }),
    },
    notifications: { send: async () => {} },
    access,
    signals,
    client,
    index,
    entityIndex,
    config: readDocumentsConfig(config),
    integrations: ScmIntegrations.fromConfig(config),
    extensions: new DocumentExtensions(),
    clock,
  });
  const { alerts } = createAlerts({
    ...services,
    signals,
    access,
    client,
    clock,
    documents,
    allDocuments,
    entities: DefaultEntitiesService.create({
      access,
      documents,
      expected: [],
      parts: new SummaryParts(),
    }),
    search: DefaultSearchService.create({ documents, store: searchStore }),
    config: readAlertsConfig(config),
  });
  const credentials = mockCredentials.user();
  return {
    sources: DatabaseSourcesStore.create({ client, entityIndex }),
    readings: DatabaseReadingsStore.create({ client, index }),
    refresh: () => refresher.refreshDue(),
    resolve: ({ labels = {}, ...alert }) =>
      alerts.resolve(
        { ...alert, labels: new Map(Object.entries(labels)) },
        { limit: 50 },
        { credentials },
      ),
    receive: sent => alerts.receive(sent, 'alertmanager', { credentials }),
  };
}
