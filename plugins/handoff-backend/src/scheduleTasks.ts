import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import type { Domains } from './createDomains';

/** How often the catalog is looked at and due sources are read; a change shows within a minute. */
const TICK = { seconds: 30 };
const TICK_TIMEOUT = { minutes: 30 };

/** Keeps what the domains know as the world has it. However many replicas there are, each task runs on one at a time. */
export async function scheduleTasks(
  services: {
    scheduler: SchedulerService;
    scmEvents: CatalogScmEventsService;
  },
  { refresher }: Domains,
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'handoff-refresh-documents',
    frequency: TICK,
    timeout: TICK_TIMEOUT,
    scope: 'global',
    fn: signal => refresher.refreshDue(signal),
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
