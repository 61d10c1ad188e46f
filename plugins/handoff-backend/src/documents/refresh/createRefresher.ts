import type {
  AuthService,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DateTime } from 'luxon';
import type { DocumentsConfig } from '../config';
import { CommitMarks } from '../marks';
import {
  RequestBudget,
  resolveSources,
  SourceReader,
  type DocumentExtensions,
} from '../sources';
import type { PortalRefresher } from '../portal';
import type { ReadingsStore, SourcesStore } from '../store';
import { CatalogWatcher } from './CatalogWatcher';
import { DocumentsRefresher } from './DocumentsRefresher';
import { hashPlaceSettings, hashReadingSettings } from './settingsHashes';
import { SourceRefresher } from './SourceRefresher';

/** Puts together what keeps the stored documents as the sources have them. */
export function createRefresher(options: {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  urlReader: UrlReaderService;
  config: DocumentsConfig;
  integrations: ScmIntegrationRegistry;
  extensions: DocumentExtensions;
  sources: SourcesStore;
  readings: ReadingsStore;
  portal: PortalRefresher;
  /** Whether anybody has signed for documents of an entity; nobody has, when absent. */
  isSigned?: (entityRef: string) => Promise<boolean>;
  clock: () => DateTime<true>;
}): DocumentsRefresher {
  const { config, extensions, integrations, clock } = options;
  const watcher = CatalogWatcher.create({
    ...options,
    settingsHash: hashPlaceSettings({ ...config, extensions }),
    resolveSources: entity =>
      resolveSources({
        entity,
        conventions: config.conventions,
        integrations,
        sources: extensions.sources.values(),
      }),
  });
  const shared = {
    ...options,
    budget: new RequestBudget({
      requestsPerHour: config.limits.requestsPerHourAndHost,
      clock: () => clock().toJSDate(),
    }),
    clock: () => clock().toJSDate(),
  };
  const sourceReader = SourceReader.create({
    ...shared,
    limits: config.limits,
    sources: extensions.sources,
    formats: extensions.formats,
  });
  const sourceRefresher = SourceRefresher.create({
    ...options,
    sourceReader,
    marks: CommitMarks.create(shared),
    isSigned: options.isSigned ?? (async () => false),
    settingsHash: hashReadingSettings({ ...config, extensions }),
    frequency: config.frequency,
  });
  return DocumentsRefresher.create({
    ...options,
    watcher,
    sourceRefresher,
    concurrency: config.limits.concurrency,
  });
}
