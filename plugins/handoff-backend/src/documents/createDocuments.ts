import type {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { handoffPermissions } from 'backstage-plugin-handoff-common';
import { handoffDocumentResourceRef } from 'backstage-plugin-handoff-node';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { documentRules } from '../permissions';
import type { ChangeSignals } from '../signals';
import { AllDocuments } from './AllDocuments';
import { composeIndexes } from './composeIndexes';
import { EvidenceKeeper, type EvidenceSource } from './evidence';
import { AuthorizedDocumentsService } from './AuthorizedDocumentsService';
import type { DocumentsConfig } from './config';
import { DigestSender, DigestsStore } from './digest';
import { DefaultDocumentsService } from './DefaultDocumentsService';
import type { DocumentsService } from './DocumentsService';
import { loadDocumentResources } from './loadDocumentResources';
import { PortalRefresher, PortalWriter } from './portal';
import { createRefresher, type DocumentsRefresher } from './refresh';
import type { DocumentExtensions } from './sources';
import {
  DatabaseDocumentsStore,
  DatabaseEvidenceStore,
  DatabasePortalStore,
  DatabaseReadingsStore,
  DatabaseSourcesStore,
  type DocumentIndex,
  type EntityIndex,
} from './store';

/** Puts together the documents, as callers may see and change them, and what keeps them as their sources have them. */
export function createDocuments(options: {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  urlReader: UrlReaderService;
  access: EntityAccess;
  signals: ChangeSignals;
  client: Knex;
  index: DocumentIndex;
  entityIndex: EntityIndex;
  config: DocumentsConfig;
  integrations: ScmIntegrationRegistry;
  extensions: DocumentExtensions;
  /** Whether anybody has signed for documents of an entity; nobody has, when absent. */
  isSigned?: (entityRef: string) => Promise<boolean>;
  clock: () => DateTime<true>;
}): {
  documents: DocumentsService;
  allDocuments: AllDocuments;
  refresher: DocumentsRefresher;
  /** Has documents looked at around which something has changed. */
  noticeChanges: (changes: {
    entityRefs: string[];
    repositories: string[];
  }) => Promise<void>;
  /** Makes what sums up what happened around documents. */
  keepEvidence: (source: EvidenceSource) => EvidenceKeeper;
  /** Undefined where nobody is to be told. */
  digestSender: DigestSender | undefined;
} {
  const { permissions, permissionsRegistry, config, extensions, clock } =
    options;
  const rules = config.freshness;
  const evidence = DatabaseEvidenceStore.create(options);
  const index = composeIndexes(options.index, evidence);
  const store = DatabaseDocumentsStore.create({ ...options, index });
  const portal = DatabasePortalStore.create({ ...options, index });
  const sources = DatabaseSourcesStore.create(options);

  permissionsRegistry.addResourceType({
    resourceRef: handoffDocumentResourceRef,
    permissions: handoffPermissions,
    rules: Object.values(documentRules),
    getResources: ids => loadDocumentResources({ store, ids, rules, clock }),
  });

  const refresher = createRefresher({
    ...options,
    sources,
    readings: DatabaseReadingsStore.create({ ...options, index }),
    portal: PortalRefresher.create({ store, portal, clock }),
  });
  const writer = PortalWriter.create({
    ...options,
    store,
    portal,
    sources,
    refresher,
    transformers: extensions.transformers,
    maxBytes: config.limits.maxFileBytes,
  });
  const documents = AuthorizedDocumentsService.create({
    documents: DefaultDocumentsService.create({
      ...options,
      store,
      refresher,
      writer,
      rules,
    }),
    permissions,
    transformConditions: createConditionTransformer(
      permissionsRegistry.getPermissionRuleset(handoffDocumentResourceRef),
    ),
  });
  const allDocuments = AllDocuments.create({ store, rules, clock });
  return {
    documents,
    allDocuments,
    refresher,
    noticeChanges: changes => evidence.mark(changes, clock().toUTC().toISO()),
    digestSender:
      rules.digest &&
      DigestSender.create({
        ...options,
        store,
        digests: DigestsStore.create(options),
        digest: rules.digest,
        rules,
      }),
    keepEvidence: source =>
      EvidenceKeeper.create({
        ...options,
        documents: store,
        evidence,
        source,
        rules,
      }),
  };
}
