/*
 * The insides of the backend that are measured. They are no API of the package; a benchmark of the whole backend over
 * HTTP would measure much else with them.
 */
/* eslint-disable @backstage/no-forbidden-package-imports */
export {
  createAlerts,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  readAlertsConfig,
} from 'backstage-plugin-handoff-backend/src/alerts';
export { DatabaseSearchStore } from 'backstage-plugin-handoff-backend/src/search/DatabaseSearchStore';
export { applyMigrations } from 'backstage-plugin-handoff-backend/src/database';
export { composeIndexes } from 'backstage-plugin-handoff-backend/src/documents/composeIndexes';
export { readDocumentsConfig } from 'backstage-plugin-handoff-backend/src/documents/config';
export { createDocuments } from 'backstage-plugin-handoff-backend/src/documents/createDocuments';
export { draftDocument } from 'backstage-plugin-handoff-backend/src/documents/draftDocument';
export { EntityAccess } from 'backstage-plugin-handoff-backend/src/catalog';
export {
  DefaultEntitiesService,
  SummaryParts,
} from 'backstage-plugin-handoff-backend/src/entities';
export { ChangeSignals } from 'backstage-plugin-handoff-backend/src/signals';
export { DefaultSearchService } from 'backstage-plugin-handoff-backend/src/search';
export { createRefresher } from 'backstage-plugin-handoff-backend/src/documents/refresh';
export { DocumentExtensions } from 'backstage-plugin-handoff-backend/src/documents/sources';
export { PortalRefresher } from 'backstage-plugin-handoff-backend/src/documents/portal';
export {
  DatabaseDocumentsStore,
  DatabasePortalStore,
  DatabaseReadingsStore,
  DatabaseSourcesStore,
  type SearchableDocument,
} from 'backstage-plugin-handoff-backend/src/documents/store';
export { DatabaseGateRecords } from 'backstage-plugin-handoff-backend/src/readiness/store';
export {
  defaultFreshnessRules,
  freshness,
  sumEvidence,
  type CodeChange,
} from 'backstage-plugin-handoff-backend/src/documents/freshness';
