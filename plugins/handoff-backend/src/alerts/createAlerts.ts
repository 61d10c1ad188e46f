import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { AllDocuments, DocumentsService } from '../documents';
import type { EntitiesService } from '../entities';
import type { SearchService } from '../search';
import type { ChangeSignals } from '../signals';
import { AlertChanges } from './AlertChanges';
import { AlertFirings } from './AlertFirings';
import type { AlertsService } from './AlertsService';
import { AuthorizedAlertsService } from './AuthorizedAlertsService';
import type { AlertsConfig } from './config';
import { DatabaseAlertLookup, DatabaseAlertsStore } from './database';
import { DefaultAlertsService } from './DefaultAlertsService';
import { AlertIntake, AlertKeeper, AlertLinker } from './intake';
import { AlertRecords, DatabaseAlertRecordsStore } from './records';

/**
 * Puts together what takes alerts in and answers them, as callers may see them; what keeps them as the world has it; and
 * what other domains learn of changes from.
 */
export function createAlerts(options: {
  client: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
  signals: ChangeSignals;
  access: EntityAccess;
  documents: DocumentsService;
  allDocuments: AllDocuments;
  entities: EntitiesService;
  search: SearchService;
  config: AlertsConfig;
  clock: () => DateTime<true>;
}): {
  alerts: AlertsService;
  alertKeeper: AlertKeeper;
  alertChanges: AlertChanges;
  alertFirings: AlertFirings;
} {
  const { staleAfter, retention, limits } = options.config;
  const store = DatabaseAlertsStore.create(options);
  const recordsStore = DatabaseAlertRecordsStore.create(options);
  const alertChanges = AlertChanges.create(options);
  const linker = AlertLinker.create({
    ...options,
    store,
    lookup: DatabaseAlertLookup.create(options),
    documents: options.allDocuments,
  });
  const keeping = {
    ...options,
    store: recordsStore,
    linker,
    changes: alertChanges,
    staleAfter,
    retention,
    ...limits,
  };
  const alerts = AuthorizedAlertsService.create({
    ...options,
    alerts: DefaultAlertsService.create({
      ...options,
      store,
      records: AlertRecords.create(keeping),
      intake: AlertIntake.create(keeping),
    }),
  });
  return {
    alerts,
    alertKeeper: AlertKeeper.create(keeping),
    alertChanges,
    alertFirings: AlertFirings.create(options),
  };
}
