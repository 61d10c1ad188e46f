import type {
  AuthService,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { AlertsService, RuleChanges } from '../alerts';
import type { EntityAccess } from '../catalog';
import type { AllDocuments, DocumentsService } from '../documents';
import type { SearchStore } from '../search';
import type { ChangeSignals } from '../signals';
import { DependencyFinder, type TimelineSource } from '../timeline';
import { AuthorizedChangesService } from './AuthorizedChangesService';
import { changeEvents } from './changeEvents';
import { ChangeKeeper } from './ChangeKeeper';
import { ChangeNotes } from './ChangeNotes';
import { ChangeVisibility } from './ChangeVisibility';
import type { ChangesConfig } from './config';
import type { ChangesService } from './ChangesService';
import { DefaultChangesService } from './DefaultChangesService';
import type { DatabaseEntityRepositories } from './entities';
import {
  DatabaseDeploymentsStore,
  DeliveryFinder,
  EnvironmentFinder,
  EnvironmentParity,
} from './environments';
import { ChangeIndexer, ChangeSearch } from './search';
import { ChangeIntake, SubjectFinder, type NoticeChanges } from './intake';
import { DatabaseLacks, LackTeller } from './lacks';
import {
  ChangeAcknowledgements,
  MonitoringChanges,
  RuleChangeReporter,
  RULES_SOURCE,
} from './monitoring';
import { NoteDocuments } from './notes';
import { CodeChanges } from './CodeChanges';
import { Deliveries } from './deliveries';
import { NotedChanges } from './NotedChanges';
import { NoteTexts } from './NoteTexts';
import {
  BackfillRunner,
  BackfillStates,
  connectSources,
  createSink,
  DatabaseBackfills,
  type ChangeExtensions,
} from './sources';
import { DatabaseChangesStore } from './store';
import { SuspectFinder } from './SuspectFinder';

/** Puts together what takes changes in and tells of them, as callers may see them. */
export function createChanges(options: {
  auth: AuthService;
  client: Knex;
  logger: LoggerService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  access: EntityAccess;
  alerts: AlertsService;
  ruleChanges: RuleChanges;
  documents: DocumentsService;
  /** The full-text index of changes. */
  index: SearchStore;
  allDocuments: AllDocuments;
  repositories: DatabaseEntityRepositories;
  signals: ChangeSignals;
  config: ChangesConfig;
  extensions: ChangeExtensions;
  /** Has documents read anew whose sources lie at some addresses. */
  noticeFiles: (urls: string[]) => Promise<void>;
  /** Has documents looked at around which something has changed. */
  noticeChanges: NoticeChanges;
  clock: () => DateTime<true>;
}): {
  changes: ChangesService;
  changeIndexer: ChangeIndexer;
  changeKeeper: ChangeKeeper;
  backfillRunner: BackfillRunner;
  connectChangeSources: () => Promise<void>;
  ruleChangeReporter: RuleChangeReporter;
  /** Undefined where no source tells. */
  lackTeller: LackTeller | undefined;
  notedChanges: NotedChanges;
  noteTexts: NoteTexts;
  environmentParity: EnvironmentParity;
  codeChanges: CodeChanges;
  deliveries: Deliveries;
  monitoringChanges: MonitoringChanges;
  /** What the timeline learns of changes from. */
  changeEventSources: TimelineSource[];
} {
  const { config, extensions } = options;
  const store = DatabaseChangesStore.create(options);
  const deployments = DatabaseDeploymentsStore.create(options);
  const noteDocuments = NoteDocuments.create({ ...options, store });
  const backfills = DatabaseBackfills.create(options);
  const required = config.requiredNoteFields;
  const sources = [...extensions.sources.values()];
  const lackTeller = LackTeller.create({
    ...options,
    ...config,
    store,
    sources,
    required,
    lacks: DatabaseLacks.create(options),
  });
  const indexer = ChangeIndexer.create(options);
  const intake = ChangeIntake.create({
    ...options,
    ...config.limits,
    store,
    indexer,
    noteDocuments,
    lackTeller,
    subjects: SubjectFinder.create(options),
  });
  const visibility = ChangeVisibility.create({ ...options, store });
  const environments = EnvironmentFinder.create({
    ...options,
    store: deployments,
    config: config.environments,
  });
  const changes = AuthorizedChangesService.create({
    ...options,
    changes: DefaultChangesService.create({
      store,
      visibility,
      search: ChangeSearch.create({ ...options, store, visibility, required }),
      intake,
      notes: ChangeNotes.create({
        ...options,
        store,
        indexer,
        noteDocuments,
        lackTeller,
        required,
      }),
      acknowledgements: ChangeAcknowledgements.create({
        ...options,
        ...config,
        store,
      }),
      sources: BackfillStates.create({ ...options, backfills }),
      suspects: SuspectFinder.create({
        ...options,
        ...config,
        store,
        dependencies: DependencyFinder.create(options),
        required,
      }),
      environments,
      deliveries: DeliveryFinder.create({
        ...options,
        ...config.environments,
        store: deployments,
      }),
      required,
    }),
  });
  const sinkOf = (sourceId: string) =>
    createSink(sourceId, { ...options, intake });
  return {
    changes,
    codeChanges: CodeChanges.create(options),
    deliveries: Deliveries.create(options),
    noteTexts: NoteTexts.create(options),
    environmentParity: EnvironmentParity.create({
      ...options,
      finder: environments,
      config: config.environments,
    }),
    notedChanges: NotedChanges.create({ ...options, required }),
    monitoringChanges: MonitoringChanges.create({ ...options, store }),
    changeIndexer: indexer,
    changeKeeper: ChangeKeeper.create({ ...options, ...config, store }),
    backfillRunner: BackfillRunner.create({
      ...options,
      ...config,
      sources,
      sinkOf,
      backfills,
    }),
    changeEventSources: [
      changeEvents('change', { ...options, store }),
      changeEvents('deployment', { ...options, store }),
    ],
    lackTeller: sources.some(({ tellLacks }) => tellLacks)
      ? lackTeller
      : undefined,
    ruleChangeReporter: RuleChangeReporter.create({
      ...options,
      sink: sinkOf(RULES_SOURCE),
    }),
    connectChangeSources: () => connectSources(sources, { ...options, sinkOf }),
  };
}
