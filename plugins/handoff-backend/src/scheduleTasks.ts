import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import type { Domains } from './createDomains';

/** Keeps what the domains know as the world has it. However many replicas there are, each task runs on one at a time. */
export async function scheduleTasks(
  services: {
    scheduler: SchedulerService;
    scmEvents: CatalogScmEventsService;
  },
  {
    refresher,
    evidenceKeeper,
    digestSender,
    alertKeeper,
    changeIndexer,
    changeKeeper,
    lackTeller,
    backfillRunner,
    rulesReader,
    coverageConfig,
    runKeeper,
    readinessKeeper,
    releaseKeeper,
    reporters,
  }: Domains,
): Promise<void> {
  const tasks = [
    {
      // How often the catalog is looked at and due sources are read; a change shows within a minute.
      id: 'handoff-refresh-documents',
      frequency: { seconds: 30 },
      timeout: { minutes: 30 },
      fn: (signal: AbortSignal) => refresher.refreshDue(signal),
    },
    {
      // How soon a document is due for what has changed.
      id: 'handoff-sum-up-evidence',
      frequency: { seconds: 30 },
      timeout: { minutes: 30 },
      fn: (signal: AbortSignal) => evidenceKeeper.lookAtDue(signal),
    },
    {
      // How soon an alert that fires leads to a document that was written since.
      id: 'handoff-link-alerts',
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      fn: (signal: AbortSignal) => alertKeeper.linkFiring(signal),
    },
    {
      // Old alerts are deleted now and then; nobody waits for it.
      id: 'handoff-delete-alerts',
      frequency: { hours: 6 },
      timeout: { hours: 1 },
      fn: (signal: AbortSignal) => alertKeeper.deleteOld(signal),
    },
    {
      // How soon many changes that came together are found; single ones are found at once.
      id: 'handoff-index-changes',
      frequency: { seconds: 30 },
      timeout: { minutes: 30 },
      fn: (signal: AbortSignal) => changeIndexer.indexQueued(signal),
    },
    {
      id: 'handoff-delete-changes',
      frequency: { hours: 6 },
      timeout: { hours: 1 },
      fn: (signal: AbortSignal) => changeKeeper.deleteOld(signal),
    },
    {
      id: 'handoff-read-alert-rules',
      frequency: coverageConfig.frequency,
      timeout: { minutes: 10 },
      fn: (signal: AbortSignal) => rulesReader.readAll(signal),
    },
    {
      // How soon a run is closed that everybody has left, and a drill is reminded of.
      id: 'handoff-keep-runs',
      frequency: { minutes: 1 },
      timeout: { minutes: 10 },
      fn: () => runKeeper.keep(),
    },
    {
      // How soon a release learns of a deployment or a run that another replica has noticed.
      id: 'handoff-keep-releases',
      frequency: { minutes: 1 },
      timeout: { minutes: 10 },
      fn: () => releaseKeeper.keep(),
    },
    {
      // How late people are reminded at most.
      id: 'handoff-remind-of-releases',
      frequency: { minutes: 15 },
      timeout: { minutes: 10 },
      fn: () => releaseKeeper.remind(),
    },
    {
      // How soon a waiver that ends, or what another replica has noticed, shows in the readiness.
      id: 'handoff-keep-readiness',
      frequency: { seconds: 15 },
      timeout: { minutes: 30 },
      fn: (signal: AbortSignal) => readinessKeeper.keep(signal),
    },
    {
      id: 'handoff-remind-of-readiness',
      frequency: { hours: 1 },
      timeout: { minutes: 10 },
      fn: () => readinessKeeper.remind(),
    },
    {
      // At night, when nobody waits for anything else.
      id: 'handoff-sweep-readiness',
      frequency: { cron: '17 3 * * *' },
      timeout: { hours: 4 },
      fn: (signal: AbortSignal) => readinessKeeper.sweep(signal),
    },
    ...(digestSender
      ? [
          {
            // How late stewards get their digest at most.
            id: 'handoff-send-digest',
            frequency: { minutes: 15 },
            timeout: { minutes: 10 },
            fn: () => digestSender.sendDue(),
          },
        ]
      : []),
    ...(lackTeller
      ? [
          {
            // How soon the author of a pull request is told what its note lacks.
            id: 'handoff-tell-lacks',
            frequency: { seconds: 30 },
            timeout: { minutes: 10 },
            fn: (signal: AbortSignal) => lackTeller.tellDue(signal),
          },
        ]
      : []),
    ...reporters.listTasks(),
    ...backfillRunner.listTasks(),
  ];
  for (const task of tasks) {
    await services.scheduler.scheduleTask({ ...task, scope: 'global' });
  }
  services.scmEvents.subscribe({
    onEvents: async events => {
      await refresher.noticeChanges(
        events.flatMap(event =>
          'url' in event ? event.url : [event.fromUrl, event.toUrl],
        ),
      );
    },
  });
}
