import { ScmIntegrations } from '@backstage/integration';
import { DateTime } from 'luxon';
import {
  alertEvents,
  createAlerts,
  createCoverage,
  DatabaseAlertEntities,
  DatabaseAlertNames,
  firingAlertsPart,
} from './alerts';
import { createCalendar, createCalendarPeriods } from './calendar';
import { EntityAccess } from './catalog';
import { createChanges, DatabaseEntityRepositories } from './changes';
import {
  composeEntityIndexes,
  composeIndexes,
  createDocuments,
  revisionEvents,
} from './documents';
import { DefaultEntitiesService, SummaryParts } from './entities';
import { createFollowUps } from './follow-ups';
import {
  createReadiness,
  DatabaseGateRecords,
  DatabaseReadinessQueue,
  ReadinessMarker,
  statusEvents,
} from './readiness';
import { createInsights } from './insights';
import { createReleases, releaseEvents } from './releases';
import { createRuns, followUpOf, runEvents } from './runs';
import {
  DatabaseSearchStore,
  DefaultSearchService,
  searchTables,
} from './search';
import type { DomainOptions } from './DomainOptions';
import { readDomainConfigs } from './readDomainConfigs';
import { ChangeSignals } from './signals';
import { createTimeline } from './timeline';

/** The domains of the plugin, each on top of those before it, as callers may see and change them. */
export type Domains = Awaited<ReturnType<typeof createDomains>>;

/**
 * Constructs the domains from their configuration.
 *
 * @throws InputError that names a key of the configuration which cannot be used
 */
export async function createDomains(options: DomainOptions) {
  const { client, config } = options;
  const configs = readDomainConfigs(config);
  const { alertsConfig, documentsConfig, insightsConfig } = configs;
  const searchStore = await DatabaseSearchStore.create({ client });
  const access = EntityAccess.create(options);
  const signals = ChangeSignals.create(options);
  const clock = () => DateTime.utc();
  const integrations = ScmIntegrations.fromConfig(config);

  const marker = ReadinessMarker.create({
    client,
    queue: DatabaseReadinessQueue.create({ client }),
    clock,
  });

  const repositories = DatabaseEntityRepositories.create({ client });
  const gateRecords = DatabaseGateRecords.create({ client });
  const {
    documents,
    allDocuments,
    refresher,
    noticeChanges,
    keepEvidence,
    digestSender,
  } = createDocuments({
    ...options,
    access,
    signals,
    index: composeIndexes(searchStore, new DatabaseAlertNames(), marker),
    entityIndex: composeEntityIndexes(
      new DatabaseAlertEntities(),
      repositories,
      marker.entityIndex,
    ),
    config: documentsConfig,
    integrations,
    isSigned: entityRef => gateRecords.isSigned(entityRef),
    clock,
  });
  const summaryParts = new SummaryParts();
  const entities = DefaultEntitiesService.create({
    access,
    documents,
    expected: documentsConfig.expected,
    parts: summaryParts,
  });
  const search = DefaultSearchService.create({ documents, store: searchStore });
  const { alerts, alertKeeper, alertChanges, alertFirings } = createAlerts({
    ...options,
    signals,
    access,
    documents,
    allDocuments,
    entities,
    search,
    config: alertsConfig,
    clock,
  });
  summaryParts.provide('firingAlerts', firingAlertsPart(alerts));
  const { coverage, rulesReader, alertFindings, ruleChanges } = createCoverage({
    ...options,
    access,
    documents,
    allDocuments,
    entities,
    alertsConfig,
    integrations,
    sourceLimits: documentsConfig.limits,
    config: configs.coverageConfig,
    clock,
  });
  const { followUps, openFollowUps } = createFollowUps({
    ...options,
    access,
    documents,
    summaryParts,
    signals,
    clock,
  });
  const { runs, drills, runKeeper, rehearsals, runFacts, runOutcomes } =
    createRuns({
      ...options,
      access,
      documents,
      entities,
      alerts,
      correct: async (correction, context) => {
        await followUps.create(followUpOf(correction), context);
      },
      summaryParts,
      signals,
      config: configs.runsConfig,
      clock,
    });
  alertChanges.onAlertsChanged(({ ids }) => runKeeper.noticeAlerts(ids));
  const {
    codeChanges,
    deliveries,
    environmentParity,
    noteTexts,
    notedChanges,
    monitoringChanges,
    ruleChangeReporter,
    ...changes
  } = createChanges({
    ...options,
    access,
    repositories,
    alerts,
    ruleChanges,
    documents,
    index: await DatabaseSearchStore.create({
      client,
      tables: searchTables('handoff_change_search'),
    }),
    allDocuments,
    signals,
    extensions: options.changeExtensions,
    noticeFiles: urls => refresher.noticeChanges(urls),
    noticeChanges,
    config: configs.changesConfig,
    clock,
  });
  const { overdueWaivers, standings, ...readiness } = createReadiness({
    ...options,
    access,
    signals,
    documents,
    allDocuments,
    alertFindings,
    rehearsals,
    openFollowUps,
    notedChanges,
    monitoringChanges,
    summaryParts,
    marker,
    track: entityRef => refresher.track(entityRef),
    extensions: options.readinessExtensions,
    rootConfig: config,
    config: configs.readinessConfig,
    clock,
  });
  const calendarPeriods = createCalendarPeriods({
    ...options,
    access,
    signals,
    clock,
  });
  const { releaseKeeper, ...releaseServices } = createReleases({
    ...options,
    access,
    changes: changes.changes,
    noteTexts,
    environmentParity,
    releaseWindows: calendarPeriods.releaseWindows,
    deliveries,
    alerts,
    runs,
    runOutcomes,
    productionEnvironments: insightsConfig.productionEnvironments,
    documents,
    allDocuments,
    standings,
    signals,
    followUps,
    openFollowUps,
    policy: configs.releasePolicy,
    clock,
  });
  const calendar = createCalendar({
    ...options,
    access,
    ...calendarPeriods,
    clock,
  });
  const evidenceKeeper = keepEvidence({
    findChanges: codeChanges.find,
    findRuleChanges: wanted => ruleChanges.listChangesSince(wanted),
  });
  rulesReader.onRulesRead(entityRefs =>
    noticeChanges({ entityRefs, repositories: [] }),
  );
  rulesReader.onRulesRead(refs => marker.mark(refs, { type: 'rules' }));
  rulesReader.onRulesRead(() => ruleChangeReporter.reportNew());
  const { timeline } = createTimeline({
    ...options,
    access,
    sources: [
      ...changes.changeEventSources,
      alertEvents({ client, alerts }),
      runEvents({ client, documents, runs }),
      revisionEvents({ client, documents }),
      statusEvents(options),
      releaseEvents(options),
    ],
    clock,
  });
  const { insights, incidents } = createInsights({
    ...options,
    access,
    alerts,
    alertFirings,
    deliveries,
    documents,
    runFacts,
    overdueWaivers,
    heldPeriods: calendarPeriods.heldPeriods,
    config: insightsConfig,
    clock,
  });
  return {
    timeline,
    insights,
    incidents,
    ...changes,
    ...configs,
    documents,
    refresher,
    evidenceKeeper,
    digestSender,
    entities,
    search,
    alerts,
    alertKeeper,
    coverage,
    rulesReader,
    followUps,
    runs,
    drills,
    runKeeper,
    ...readiness,
    ...releaseServices,
    releaseKeeper,
    ...calendarPeriods,
    ...calendar,
  };
}
