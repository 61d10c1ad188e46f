import type {
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { DocumentsService } from '../documents';
import type { EntitiesService, SummaryParts } from '../entities';
import type { ChangeSignals } from '../signals';
import { AuthorizedRunsService } from './AuthorizedRunsService';
import type { RunsConfig } from './config';
import type { CorrectionSink } from './CorrectionSink';
import { DatabaseRunsStore } from './DatabaseRunsStore';
import { DefaultRunsService } from './DefaultRunsService';
import {
  AuthorizedDrillsService,
  DatabaseDrillsStore,
  DefaultDrillsService,
  DrillReminders,
  type DrillsService,
} from './drills';
import { Rehearsals } from './Rehearsals';
import { RunAlerts, type AlertLookup } from './RunAlerts';
import { RunFacts } from './RunFacts';
import { RunEnder } from './RunEnder';
import { RunGuidance } from './RunGuidance';
import { RunKeeper } from './RunKeeper';
import { RunNotifier } from './RunNotifier';
import { RunOutcomes } from './RunOutcomes';
import { RunReader } from './RunReader';
import type { RunsService } from './RunsService';
import { RunStarter } from './RunStarter';

/** As many as are ever active for one entity. */
const MAX_IN_SUMMARY = 50;

/** Puts together runs and drills, as callers may see and change them, and what keeps them in order. */
export function createRuns(options: {
  auth: AuthService;
  client: Knex;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  signals: ChangeSignals;
  access: EntityAccess;
  documents: DocumentsService;
  entities: EntitiesService;
  alerts: AlertLookup;
  correct: CorrectionSink;
  summaryParts: SummaryParts;
  config: RunsConfig;
  clock: () => DateTime<true>;
}): {
  runs: RunsService;
  drills: DrillsService;
  runKeeper: RunKeeper;
  rehearsals: Rehearsals;
  runFacts: RunFacts;
  runOutcomes: RunOutcomes;
} {
  const { config } = options;
  const drillsStore = DatabaseDrillsStore.create(options);
  const shared = {
    ...options,
    drillsStore,
    store: DatabaseRunsStore.create(options),
    alerts: RunAlerts.create(options),
    guidance: RunGuidance.create(options),
    notifier: RunNotifier.create(options),
  };
  const reader = RunReader.create(shared);
  const runs = AuthorizedRunsService.create({
    ...options,
    runs: DefaultRunsService.create({
      ...shared,
      reader,
      starter: RunStarter.create(shared),
      ender: RunEnder.create({ ...shared, reader }),
      linkTo: id => `${config.baseUrl}/handoff/runs/${id}`,
    }),
  });
  const drills = AuthorizedDrillsService.create({
    ...options,
    drills: DefaultDrillsService.create({ ...options, store: drillsStore }),
  });
  const runKeeper = RunKeeper.create({
    ...shared,
    ...config,
    reminders: DrillReminders.create({ ...options, store: drillsStore }),
  });
  options.summaryParts.provide('activeRuns', async (entityRef, context) => {
    const { items } = await runs.list(
      { entityRefs: [entityRef], states: ['active'] },
      { limit: MAX_IN_SUMMARY },
      context,
    );
    return items;
  });
  return {
    runs,
    drills,
    runKeeper,
    rehearsals: Rehearsals.create(options),
    runFacts: RunFacts.create(options),
    runOutcomes: RunOutcomes.create(options),
  };
}
