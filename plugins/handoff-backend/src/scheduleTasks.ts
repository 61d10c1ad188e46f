import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import type { Domains } from './createDomains';

/** How often the catalog is looked at and due sources are read; a change shows within a minute. */
const TICK = { seconds: 30 };
const TICK_TIMEOUT = { minutes: 30 };

/** How soon an alert that fires leads to a document that was written since. */
const LINK_ALERTS = { minutes: 1 };
const LINK_ALERTS_TIMEOUT = { minutes: 5 };

/** Old alerts are deleted now and then; nobody waits for it. */
const DELETE_ALERTS = { hours: 6 };
const DELETE_ALERTS_TIMEOUT = { hours: 1 };

/** How soon a run is closed that everybody has left, and a drill is reminded of. */
const KEEP_RUNS = { minutes: 1 };
const KEEP_RUNS_TIMEOUT = { minutes: 10 };

/** Keeps what the domains know as the world has it. However many replicas there are, each task runs on one at a time. */
export async function scheduleTasks(
  services: {
    scheduler: SchedulerService;
    scmEvents: CatalogScmEventsService;
  },
  { refresher, alertKeeper, runKeeper }: Domains,
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'handoff-refresh-documents',
    frequency: TICK,
    timeout: TICK_TIMEOUT,
    scope: 'global',
    fn: signal => refresher.refreshDue(signal),
  });
  await services.scheduler.scheduleTask({
    id: 'handoff-link-alerts',
    frequency: LINK_ALERTS,
    timeout: LINK_ALERTS_TIMEOUT,
    scope: 'global',
    fn: signal => alertKeeper.linkFiring(signal),
  });
  await services.scheduler.scheduleTask({
    id: 'handoff-delete-alerts',
    frequency: DELETE_ALERTS,
    timeout: DELETE_ALERTS_TIMEOUT,
    scope: 'global',
    fn: signal => alertKeeper.deleteOld(signal),
  });
  await services.scheduler.scheduleTask({
    id: 'handoff-keep-runs',
    frequency: KEEP_RUNS,
    timeout: KEEP_RUNS_TIMEOUT,
    scope: 'global',
    fn: () => runKeeper.keep(),
  });
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
