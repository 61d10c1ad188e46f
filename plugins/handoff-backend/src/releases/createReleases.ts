import type {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { AlertsService } from '../alerts';
import type { ReleaseWindows } from '../calendar';
import type {
  ChangesService,
  Deliveries,
  EnvironmentParity,
  NoteTexts,
} from '../changes';
import type { RunOutcomes, RunsService } from '../runs';
import type { AllDocuments, DocumentsService } from '../documents';
import type { FollowUpsService, OpenFollowUps } from '../follow-ups';
import type { ReadinessStandings } from '../readiness';
import type { ChangeSignals } from '../signals';
import { AuthorizedReleasesService } from './AuthorizedReleasesService';
import { DefaultReleasesService } from './DefaultReleasesService';
import { ReleaseEvidenceFinder } from './ReleaseEvidenceFinder';
import { ReleaseFactsFinder } from './ReleaseFactsFinder';
import { ReleaseParties } from './ReleaseParties';
import { ReleasePlanner } from './ReleasePlanner';
import { AuthorizedReleasePartsService } from './AuthorizedReleasePartsService';
import { DefaultReleasePartsService } from './DefaultReleasePartsService';
import { ReleaseEditor } from './ReleaseEditor';
import type { ReleasePartsService } from './ReleasePartsService';
import type { ReleasesService } from './ReleasesService';
import { AuthorizedReleaseDeliveryService } from './AuthorizedReleaseDeliveryService';
import { DefaultReleaseDeliveryService } from './DefaultReleaseDeliveryService';
import { ParityFinder } from './ParityFinder';
import { WindowFinder } from './WindowFinder';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';
import { ReleaseAuthorizer } from './ReleaseAuthorizer';
import { ReleaseDeployments } from './ReleaseDeployments';
import { ReleaseNotifier } from './ReleaseNotifier';
import { ReleaseReminders } from './ReleaseReminders';
import { ReleaseKeeper } from './ReleaseKeeper';
import { ReleaseRuns } from './ReleaseRuns';
import { ReleaseTimelineFinder } from './ReleaseTimelineFinder';
import { ReleaseWatcher } from './ReleaseWatcher';
import { ReportedReleases } from './ReportedReleases';
import { ReleaseTemplates } from './ReleaseTemplates';
import { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleasePolicy } from './rules';
import { SkippedSignOffs } from './SkippedSignOffs';
import { DatabaseReleasesStore } from './store';

/** Puts together the releases, as callers may see and change them. */
export function createReleases(options: {
  auth: AuthService;
  client: Knex;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  logger: LoggerService;
  notifications: NotificationService;
  access: EntityAccess;
  changes: ChangesService;
  noteTexts: NoteTexts;
  deliveries: Deliveries;
  environmentParity: EnvironmentParity;
  releaseWindows: ReleaseWindows;
  alerts: AlertsService;
  runs: RunsService;
  runOutcomes: RunOutcomes;
  documents: DocumentsService;
  allDocuments: AllDocuments;
  standings: ReadinessStandings;
  signals: ChangeSignals;
  followUps: FollowUpsService;
  openFollowUps: OpenFollowUps;
  policy: ReleasePolicy;
  /** Names of those that count as production. */
  productionEnvironments: readonly string[];
  clock: () => DateTime<true>;
}): {
  releases: ReleasesService;
  releaseParts: ReleasePartsService;
  releaseDelivery: ReleaseDeliveryService;
  releaseKeeper: ReleaseKeeper;
} {
  const store = DatabaseReleasesStore.create(options);
  const visibility = ReleaseVisibility.create({ ...options, store });
  const authorizer = ReleaseAuthorizer.create({
    ...options,
    store,
    visibility,
  });
  const parties = ReleaseParties.create(options);
  const facts = ReleaseFactsFinder.create({
    ...options,
    parties,
    evidence: ReleaseEvidenceFinder.create(options),
    parity: ParityFinder.create(options),
    windows: WindowFinder.create(options),
  });
  const templates = ReleaseTemplates.create(options);
  const shared = {
    ...options,
    notifier: ReleaseNotifier.create(options),
    store,
    visibility,
    parties,
    facts,
    templates,
  };
  const editor = ReleaseEditor.create(shared);
  const planner = ReleasePlanner.create(shared);
  const releases = DefaultReleasesService.create({
    ...shared,
    editor,
    planner,
    skippedSignOffs: SkippedSignOffs.create(options),
  });
  const parts = DefaultReleasePartsService.create({ ...shared, editor });
  const delivery = DefaultReleaseDeliveryService.create({
    ...shared,
    editor,
    watcher: ReleaseWatcher.create(shared),
    timelines: ReleaseTimelineFinder.create(shared),
  });
  const deployments = ReleaseDeployments.create({
    ...shared,
    editor,
    reported: ReportedReleases.create({ ...shared, planner, editor }),
  });
  const releaseRuns = ReleaseRuns.create({ ...shared, editor });
  options.signals.onEntityChanged((_, changed) => {
    if (changed === 'changes') deployments.notice();
    if (changed === 'runs') releaseRuns.notice();
  });
  return {
    releases: AuthorizedReleasesService.create({ releases, authorizer }),
    releaseParts: AuthorizedReleasePartsService.create({ parts, authorizer }),
    releaseDelivery: AuthorizedReleaseDeliveryService.create({
      delivery,
      authorizer,
    }),
    releaseKeeper: ReleaseKeeper.create({
      deployments,
      runs: releaseRuns,
      reminders: ReleaseReminders.create(shared),
    }),
  };
}
