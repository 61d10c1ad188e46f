import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DocumentsService } from '../documents';
import type { EntitiesService } from '../entities';
import type { SearchService } from '../search';
import type { AlertsService } from './AlertsService';
import { AuthorizedAlertsService } from './AuthorizedAlertsService';
import type { AlertsConfig } from './config';
import { DatabaseAlertsStore } from './database';
import { DefaultAlertsService } from './DefaultAlertsService';

/** Puts together what answers alerts, as callers may see it. */
export function createAlerts(options: {
  client: Knex;
  permissions: PermissionsService;
  documents: DocumentsService;
  entities: EntitiesService;
  search: SearchService;
  config: AlertsConfig;
}): AlertsService {
  return AuthorizedAlertsService.create({
    ...options,
    alerts: DefaultAlertsService.create({
      ...options,
      store: DatabaseAlertsStore.create(options),
    }),
  });
}
