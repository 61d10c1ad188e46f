import type { ReleaseTimeline } from 'backstage-plugin-handoff-common';
import type { AlertsService } from '../alerts';
import { unlessDenied } from '../permissions';
import type { RunsService } from '../runs';
import type { ReleasesContext } from './ReleasesService';
import type { ReleaseVisibility } from './ReleaseVisibility';
import { deployedSince } from './ReleaseWatcher';
import type { StoredRelease } from './StoredRelease';
import { ownEvents } from './timelineEvents';

type Event = ReleaseTimeline['items'][number];

const MAX_ALERTS = 200;

interface Options {
  alerts: AlertsService;
  runs: RunsService;
  visibility: ReleaseVisibility;
}

/** Assembles what happened around a release. */
export class ReleaseTimelineFinder {
  static create(options: Options): ReleaseTimelineFinder {
    return new ReleaseTimelineFinder(options);
  }

  private constructor(private readonly options: Options) {}

  async find(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<ReleaseTimeline> {
    const { visibility } = this.options;
    const entityRefs = await visibility.entityRefs(release, context);
    const [alerts, runs] = await Promise.all([
      this.findAlerts(release, entityRefs, context),
      this.findRuns(release, context),
    ]);
    const events = [...ownEvents(release, entityRefs), ...alerts, ...runs];
    return {
      items: events.sort((a, b) =>
        a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at),
      ),
    };
  }

  /** While it was deployed and watched. */
  private async findAlerts(
    release: StoredRelease,
    entityRefs: string[],
    context: ReleasesContext,
  ): Promise<Event[]> {
    const since = deployedSince(release);
    if (!since || !entityRefs.length) return [];
    const { items } = await unlessDenied(
      this.options.alerts.list({ entityRefs }, { limit: MAX_ALERTS }, context),
      { items: [], totalItems: 0, pageInfo: {} },
    );
    const until = release.watchUntil ?? release.updatedAt;
    return items
      .filter(
        ({ startsAt, endsAt }) =>
          startsAt <= until && (endsAt === undefined || endsAt >= since),
      )
      .map(alert => ({
        id: `alert-${alert.id}`,
        type: 'alert',
        at: alert.startsAt,
        endedAt: alert.endsAt,
        title: alert.alertname,
        state: alert.state,
        alertId: alert.id,
      }));
  }

  /** Those that were started for it. */
  private async findRuns(
    { runs }: StoredRelease,
    context: ReleasesContext,
  ): Promise<Event[]> {
    if (!runs.length) return [];
    const { items } = await unlessDenied(
      this.options.runs.list(
        { ids: runs.map(({ runId }) => runId) },
        { limit: runs.length },
        context,
      ),
      { items: [], totalItems: 0, pageInfo: {} },
    );
    return items.map(run => ({
      id: `run-${run.id}`,
      type: 'run',
      at: run.startedAt,
      endedAt: run.endedAt,
      title: run.document.title,
      state: run.outcome ?? run.state,
      by: run.startedBy,
      entityRef: run.document.entityRef,
      runId: run.id,
    }));
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
