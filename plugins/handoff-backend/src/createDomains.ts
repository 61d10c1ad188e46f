import type {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  createAlerts,
  createCoverage,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  firingAlertsPart,
  readAlertsConfig,
  readCoverageConfig,
} from './alerts';
import { EntityAccess } from './catalog';
import {
  composeIndexes,
  createDocuments,
  readDocumentsConfig,
  type DocumentExtensions,
} from './documents';
import { DefaultEntitiesService, SummaryParts } from './entities';
import { createFollowUps } from './follow-ups';
import { createRuns, followUpOf, readRunsConfig } from './runs';
import { DatabaseSearchStore, DefaultSearchService } from './search';
import { ChangeSignals } from './signals';

/** The domains of the plugin, each on top of those before it, as callers may see and change them. */
export type Domains = Awaited<ReturnType<typeof createDomains>>;

/**
 * Constructs the domains from their configuration.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export async function createDomains(options: {
  auth: AuthService;
  catalog: CatalogService;
  client: Knex;
  config: RootConfigService;
  extensions: DocumentExtensions;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  signals: SignalsService;
  urlReader: UrlReaderService;
  userInfo: UserInfoService;
}) {
  const { client, config } = options;
  const documentsConfig = readDocumentsConfig(config);
  const alertsConfig = readAlertsConfig(config);
  const coverageConfig = readCoverageConfig(config);
  const searchStore = await DatabaseSearchStore.create({ client });
  const access = EntityAccess.create(options);
  const signals = ChangeSignals.create(options);
  const clock = () => DateTime.utc();
  const integrations = ScmIntegrations.fromConfig(config);

  const { documents, allDocuments, refresher } = createDocuments({
    ...options,
    access,
    index: composeIndexes(searchStore, new DatabaseAlertNames()),
    entityIndex: new DatabaseAlertEntities(),
    config: documentsConfig,
    integrations,
    clock,
  });
  const summaryParts = new SummaryParts();
  const entities = DefaultEntitiesService.create({
    access,
    documents,
    expected: documentsConfig.expected,
    parts: summaryParts,
  });
  const search = DefaultSearchService.create({ documents, store: searchStore });
  const { alerts, alertKeeper, alertChanges } = createAlerts({
    ...options,
    signals,
    access,
    documents,
    allDocuments,
    entities,
    search,
    config: alertsConfig,
    clock,
  });
  summaryParts.provide('firingAlerts', firingAlertsPart(alerts));
  const { coverage, rulesReader } = createCoverage({
    ...options,
    access,
    documents,
    allDocuments,
    entities,
    alertsConfig,
    integrations,
    sourceLimits: documentsConfig.limits,
    config: coverageConfig,
    clock,
  });
  const followUps = createFollowUps({
    ...options,
    access,
    documents,
    summaryParts,
    signals,
    clock,
  });
  const { runs, drills, runKeeper } = createRuns({
    ...options,
    access,
    documents,
    entities,
    alerts,
    correct: async (correction, context) => {
      await followUps.create(followUpOf(correction), context);
    },
    summaryParts,
    signals,
    config: readRunsConfig(config),
    clock,
  });
  alertChanges.onAlertsChanged(({ ids }) => runKeeper.noticeAlerts(ids));
  return {
    documentsConfig,
    alertsConfig,
    coverageConfig,
    documents,
    refresher,
    entities,
    search,
    alerts,
    alertKeeper,
    coverage,
    rulesReader,
    followUps,
    runs,
    drills,
    runKeeper,
  };
}
