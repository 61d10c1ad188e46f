import type {
  AuthService,
  LoggerService,
  PermissionsService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../../catalog';
import type { AllDocuments, DocumentsService } from '../../documents';
import { SourceReader, type SourceLimits } from '../../documents/sources';
import type { EntitiesService } from '../../entities';
import type { AlertsConfig } from '../config';
import { DatabaseAlertLookup, DatabaseAlertsStore } from '../database';
import { AlertLinker } from '../intake';
import { AlertFindings } from './AlertFindings';
import { AddressChecker } from './AddressChecker';
import { AuthorizedCoverageService } from './AuthorizedCoverageService';
import type { CoverageConfig } from './config';
import type { CoverageService } from './CoverageService';
import { DatabaseRulesStore } from './DatabaseRulesStore';
import { DefaultCoverageService } from './DefaultCoverageService';
import { prometheusOrigin } from './readPrometheus';
import { RuleFiles } from './RuleFiles';
import { RuleLookup } from './RuleLookup';
import { RulesReader } from './RulesReader';
import type { RuleChanges } from './RulesStore';

/** Puts together what reads alerting rules, and what tells how well they are covered. */
export function createCoverage(options: {
  client: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
  urlReader: UrlReaderService;
  auth: AuthService;
  integrations: ScmIntegrationRegistry;
  /** Of what is read from repositories and folders. */
  sourceLimits: SourceLimits;
  access: EntityAccess;
  documents: DocumentsService;
  allDocuments: AllDocuments;
  entities: EntitiesService;
  alertsConfig: AlertsConfig;
  config: CoverageConfig;
  clock: () => DateTime<true>;
}): {
  coverage: CoverageService;
  rulesReader: RulesReader;
  alertFindings: AlertFindings;
  ruleChanges: RuleChanges;
} {
  const { allDocuments, alertsConfig, config } = options;
  const { appBaseUrl, prometheus } = config;
  const store = DatabaseRulesStore.create(options);
  const lookups = {
    lookup: DatabaseAlertLookup.create(options),
    store: DatabaseAlertsStore.create(options),
    config: alertsConfig,
  };
  const ruleFiles = RuleFiles.create({
    ...options,
    sourceReader: SourceReader.create({
      ...options,
      limits: options.sourceLimits,
      sources: new Map(),
      formats: new Map(),
      clock: () => options.clock().toJSDate(),
    }),
  });
  const rulesReader = RulesReader.create({
    ...options,
    store,
    listOrigins: async () => [
      ...prometheus.map(prometheusOrigin),
      ...(await ruleFiles.list()),
    ],
    linker: AlertLinker.create({ ...lookups, documents: allDocuments }),
    checker: AddressChecker.create({ ...options, store, appBaseUrl }),
  });
  const coverage = AuthorizedCoverageService.create({
    ...options,
    coverage: DefaultCoverageService.create({
      ...options,
      store,
      appBaseUrl,
      reader: rulesReader,
      lookup: RuleLookup.create({ ...lookups, documents: options.documents }),
    }),
  });
  const alertFindings = AlertFindings.create({
    ...options,
    store,
    appBaseUrl,
    lookup: RuleLookup.create({
      ...lookups,
      documents: {
        scope: async () => allDocuments.scope(),
        find: async ({ ids }) => allDocuments.find(ids ?? []),
      },
    }),
  });
  return { coverage, rulesReader, alertFindings, ruleChanges: store };
}
