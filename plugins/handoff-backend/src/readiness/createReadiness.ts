import { createHash } from 'node:crypto';
import type {
  AuthService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { AlertFindings } from '../alerts';
import type { EntityAccess } from '../catalog';
import type { AllDocuments, DocumentsService } from '../documents';
import type { SummaryParts } from '../entities';
import type { MonitoringChanges, NotedChanges } from '../changes';
import type { OpenFollowUps } from '../follow-ups';
import type { Rehearsals } from '../runs';
import type { ChangeSignals } from '../signals';
import { GateAuthorizer } from './access';
import { AuthorizedReadinessService } from './AuthorizedReadinessService';
import { CheckRegistry } from './checks';
import type { ReadinessConfig } from './config';
import { DefaultReadinessService } from './DefaultReadinessService';
import {
  Evaluator,
  FactsLoader,
  ReadinessWorker,
  SignedContent,
} from './evaluation';
import {
  AuthorizedFleetService,
  DatabaseFleetStore,
  DefaultFleetService,
} from './fleet';
import { CurrentGates } from './gates';
import {
  DatabaseNotices,
  ReadinessKeeper,
  ReadinessNotifier,
  TurnTeller,
  type ReadinessMarker,
} from './keeping';
import type { ReadinessExtensions } from './ReadinessExtensions';
import { ReadinessReader } from './ReadinessReader';
import { ReadinessStandings } from './ReadinessStandings';
import { ReporterRunner, ResultStore } from './reporting';
import {
  DatabaseGateRecords,
  DatabaseReadinessQueue,
  DatabaseReadinessStore,
  DatabaseTransitions,
} from './store';
import { createWaivers, OverdueWaivers } from './waivers';

/**
 * Puts together the gates, how entities stand to them, and what people say of them.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export function createReadiness(options: {
  auth: AuthService;
  client: Knex;
  rootConfig: RootConfigService;
  config: ReadinessConfig;
  events: EventsService;
  extensions: ReadinessExtensions;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  access: EntityAccess;
  signals: ChangeSignals;
  documents: DocumentsService;
  allDocuments: AllDocuments;
  alertFindings: AlertFindings;
  rehearsals: Rehearsals;
  openFollowUps: OpenFollowUps;
  notedChanges: NotedChanges;
  monitoringChanges: MonitoringChanges;
  summaryParts: SummaryParts;
  marker: ReadinessMarker;
  /** Learns what the catalog says of an entity. */
  track: (entityRef: string) => Promise<boolean>;
  clock: () => DateTime<true>;
}) {
  const { config, marker, summaryParts } = options;
  const checks = CheckRegistry.create(options.extensions);
  const gates = CurrentGates.create({
    ...options,
    config: options.rootConfig,
    checks,
  });
  const settingsHash = () =>
    createHash('sha256')
      .update(`${gates.set.hash} ${config.warnBefore.toISO()}`)
      .digest('hex');
  const authorizer = GateAuthorizer.create({ ...options, gates });
  const { waivers, waiverRecords } = createWaivers({
    ...options,
    gates,
    authorizer,
    onChanged: (entityRef, cause) => marker.settle(entityRef, cause),
  });

  const store = DatabaseReadinessStore.create(options);
  const fleetStore = DatabaseFleetStore.create(options);
  const notifier = ReadinessNotifier.create(options);
  const signed = SignedContent.create(options);
  const shared = {
    ...options,
    ...config,
    gates,
    checks,
    settingsHash,
    store,
    signed,
    waivers,
    notifier,
    queue: DatabaseReadinessQueue.create(options),
    records: DatabaseGateRecords.create(options),
    transitions: DatabaseTransitions.create(options),
    notices: DatabaseNotices.create(options),
    facts: FactsLoader.create(options),
  };
  const evaluator = Evaluator.create(shared);
  const teller = TurnTeller.create(shared);
  const worker = ReadinessWorker.create({
    ...shared,
    waivers: waiverRecords,
    evaluator,
    onTurns: turns => teller.tell(turns),
  });
  marker.wakes(worker);
  options.lifecycle.addShutdownHook(() => worker.stop());
  markByTopic(options);
  const keeper = ReadinessKeeper.create({
    ...shared,
    waivers: waiverRecords,
    worker,
    fleet: fleetStore,
  });
  gates.onChange(() => keeper.keepSoon());

  const reporters = ReporterRunner.create({
    ...shared,
    results: ResultStore.create(shared),
  });
  const reader = ReadinessReader.create({ ...shared, worker });
  const readiness = AuthorizedReadinessService.create({
    ...options,
    authorizer,
    readiness: DefaultReadinessService.create({ ...shared, reader }),
  });
  const fleet = AuthorizedFleetService.create({
    ...options,
    fleet: DefaultFleetService.create({
      ...shared,
      evaluator,
      worker,
      fleet: fleetStore,
    }),
  });
  summaryParts.provide('readiness', async (entityRef, context) => {
    const found = await readiness.get(entityRef, {}, context);
    return found.gates.length || found.parts.length ? found : undefined;
  });
  return {
    readiness,
    fleet,
    waivers,
    overdueWaivers: OverdueWaivers.create(options),
    standings: ReadinessStandings.create({ gates, store }),
    readinessKeeper: keeper,
    reporters,
    statuses: store,
  };
}

/** Marks entities when other domains tell that something of them has changed. */
function markByTopic({
  signals,
  marker,
  logger,
}: {
  signals: ChangeSignals;
  marker: ReadinessMarker;
  logger: LoggerService;
}): void {
  const causes = {
    documents: 'document',
    runs: 'run',
    'follow-ups': 'follow-up',
    alerts: undefined,
    changes: 'change',
    readiness: undefined,
    releases: undefined,
  } as const;
  signals.onEntityChanged((entityRef, changed) => {
    const type = causes[changed];
    if (!type) return;
    marker
      .mark([entityRef], { type })
      .catch(error =>
        logger.warn(
          `The readiness of ${entityRef} is computed later: ${
            toError(error).message
          }`,
        ),
      );
  });
}
