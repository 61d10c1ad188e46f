import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { DateTime } from 'luxon';
import {
  environmentKey,
  isSameCommit,
  type ChangesService,
  type Deliveries,
  type Deployment,
} from '../changes';
import { callerOf } from '../http';
import type { ReleaseEditor } from './ReleaseEditor';
import type { ReleaseFactsFinder } from './ReleaseFactsFinder';
import type { ReleasesContext } from './ReleasesService';
import type { ReportedReleases } from './ReportedReleases';
import {
  mayBeOf,
  recordDeployment,
  weighDeployment,
  type ReportedDeployment,
} from './rules';
import type { ListedRelease, ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';

/** What is older was deployed before anybody asked. */
const SINCE = { hours: 24 };

interface Options {
  auth: AuthService;
  logger: LoggerService;
  store: ReleasesStore;
  changes: ChangesService;
  deliveries: Deliveries;
  editor: ReleaseEditor;
  facts: ReleaseFactsFinder;
  reported: ReportedReleases;
  productionEnvironments: readonly string[];
  clock: () => DateTime<true>;
}

/** Records in releases what pipelines deploy. */
export class ReleaseDeployments {
  static create(options: Options): ReleaseDeployments {
    return new ReleaseDeployments(options);
  }

  private running: Promise<void> | undefined;
  private isAskedFor = false;

  private constructor(private readonly options: Options) {}

  /** Looks for new deployments, one look at a time; nothing waits for it, and nothing fails with it. */
  notice(): void {
    this.isAskedFor = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Records all deployments of the last day that belong to no release yet. Those that cannot be stay for the next time. */
  async takeNew(): Promise<void> {
    const { deliveries, store, clock, logger } = this.options;
    const now = clock();
    const found = await deliveries.listDeployments({
      since: now.minus(SINCE),
      until: now.plus({ hours: 1 }),
    });
    const claimed = await store.filterClaimed(
      found.map(({ changeId }) => changeId),
    );
    const fresh = found.filter(({ changeId }) => !claimed.has(changeId));
    if (!fresh.length) return;
    const open = await store.listOpen(now.minus(SINCE).toUTC().toISO());
    for (const deployment of fresh) {
      try {
        await this.take(toReported(deployment), open);
      } catch (error) {
        logger.warn(
          `Deployment ${
            deployment.changeId
          } could not be recorded in a release: ${toError(error).message}`,
        );
      }
    }
  }

  private async run(): Promise<void> {
    while (this.isAskedFor) {
      this.isAskedFor = false;
      try {
        await this.takeNew();
      } catch (error) {
        this.options.logger.warn(
          `New deployments are looked for later: ${toError(error).message}`,
        );
      }
    }
  }

  private async take(
    deployment: ReportedDeployment,
    open: ListedRelease[],
  ): Promise<void> {
    const { auth, editor, facts, reported, store } = this.options;
    const context = { credentials: await auth.getOwnServiceCredentials() };
    const release = await this.findRelease(deployment, open, context);
    if (!release) {
      const id = await reported.add(deployment, context);
      // Another deployment of the same may be next.
      const added = id ? await store.get(id) : undefined;
      if (added) open.unshift(added);
      return;
    }
    const by = callerOf(context.credentials);
    await editor.change(release.id, context, async current => {
      const isKnown = current.deployments.some(
        ({ changeId }) => changeId === deployment.changeId,
      );
      if (isKnown) return current;
      return recordDeployment(
        await facts.find(current, context),
        deployment,
        by,
      );
    });
  }

  /** The one that it belongs to most surely, if there is any. */
  private async findRelease(
    deployment: ReportedDeployment,
    open: ListedRelease[],
    context: ReleasesContext,
  ): Promise<StoredRelease | undefined> {
    const { store, productionEnvironments } = this.options;
    const places = { isSameEnvironment, productionEnvironments };
    let best: { release: StoredRelease; weight: number } | undefined;
    for (const listed of open) {
      if (!mayBeOf(listed, deployment, places)) continue;
      const release = await store.get(listed.id);
      if (!release) continue;
      const commits = await this.findCommits(release, deployment, context);
      const rules = { ...places, commits, isSameCommit };
      const weight = weighDeployment(release, deployment, rules);
      if (weight > (best?.weight ?? 0)) best = { release, weight };
    }
    return best?.release;
  }

  /** Those of the changes of a release, where they decide: versions tell more surely. */
  private async findCommits(
    { changeIds, version }: StoredRelease,
    deployment: ReportedDeployment,
    context: ReleasesContext,
  ): Promise<string[]> {
    const isTold = version !== undefined && deployment.version !== undefined;
    if (isTold || !changeIds.length || !deployment.commits.length) return [];
    const { items } = await this.options.changes.list(
      { ids: changeIds },
      { limit: changeIds.length },
      context,
    );
    return items.flatMap(({ commit }) => commit ?? []);
  }
}

function isSameEnvironment(a: string, b: string): boolean {
  return environmentKey(a) === environmentKey(b);
}

function toReported(deployment: Deployment): ReportedDeployment {
  const { changeId, title, entityRefs, environment, version } = deployment;
  const { commit, commits } = deployment;
  return {
    changeId,
    title,
    entityRefs,
    environment,
    at: new Date(deployment.at).toISOString(),
    version,
    commits: [...(commit ? [commit] : []), ...commits],
  };
}
