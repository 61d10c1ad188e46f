import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Problem,
  RefreshReport,
  SourceStatus,
} from 'backstage-plugin-handoff-common';
import gitUrlParse from 'git-url-parse';
import type { DateTime } from 'luxon';
import type { PortalRefresher } from '../portal';
import type { ReadingCounts, ReadingsStore, SourcesStore } from '../store';
import { isTracked, type CatalogWatcher } from './CatalogWatcher';
import { addCounts, NO_COUNTS } from './counts';
import type { SourceRefresher } from './SourceRefresher';
import { toSourceStatus } from './toSourceStatus';

/** A reading that takes longer than this has died with its replica, and another may begin. */
const LEASE_MINUTES = 10;

/** How long "refresh now" waits for a reading of the same source that is under way elsewhere. */
const MAX_WAIT_MS = 60_000;
const POLL_MS = 500;

interface DocumentsRefresherOptions {
  watcher: CatalogWatcher;
  portal: PortalRefresher;
  sourceRefresher: SourceRefresher;
  sources: SourcesStore;
  readings: ReadingsStore;
  /** Sources that are read at the same time. */
  concurrency: number;
  clock: () => DateTime<true>;
}

/**
 * Keeps the stored documents as the sources have them.
 *
 * @remarks
 *
 * Every source is read in one go for all its entities, by one replica at a time: a lease in the database decides which.
 * An etag makes the reading of an unchanged source free. Where a source did change, the fingerprint of each file tells
 * which documents to look at, and the hash of their contents which of them get a new revision. A source that cannot be
 * read keeps the documents it had.
 */
export class DocumentsRefresher {
  static create(options: DocumentsRefresherOptions): DocumentsRefresher {
    return new DocumentsRefresher(options);
  }

  private isUpToDate = false;

  private constructor(private readonly options: DocumentsRefresherOptions) {}

  /** Looks for changes in the catalog, then reads all sources that are due. */
  async refreshDue(signal?: AbortSignal): Promise<void> {
    const { watcher, portal, sources, sourceRefresher, concurrency } =
      this.options;
    await watcher.look();
    if (!this.isUpToDate) {
      await watcher.track(await portal.listOutdated());
      this.isUpToDate = true;
    }
    while (!signal?.aborted) {
      const leased = await sources.lease({
        ...this.leaseTimes(),
        limit: concurrency,
      });
      if (!leased.length) return;
      await Promise.all(
        leased.map(source => sourceRefresher.refresh(source, { signal })),
      );
    }
  }

  /**
   * Learns what the catalog says of an entity now.
   *
   * @returns false for an entity of a kind that has no documents
   */
  async track(entityRef: string): Promise<boolean> {
    if (!isTracked(entityRef)) return false;
    await this.options.watcher.track([entityRef]);
    return true;
  }

  /** Reads the sources of one entity now. */
  async refreshEntity(entityRef: string): Promise<RefreshReport> {
    const { watcher, sources, sourceRefresher } = this.options;
    await watcher.track([entityRef]);
    const open = new Set(
      (await sources.listSources(entityRef)).map(({ id }) => id),
    );
    let counts: ReadingCounts = NO_COUNTS;
    const deadline = Date.now() + MAX_WAIT_MS;
    while (open.size && Date.now() < deadline) {
      const leased = await sources.lease({
        ...this.leaseTimes(),
        limit: open.size,
        entityRef,
      });
      if (!leased.length) await sleep(POLL_MS);
      for (const source of leased) {
        const changes = await sourceRefresher.refresh(source, { urgent: true });
        counts = addCounts(counts, changes.get(entityRef));
        open.delete(source.id);
      }
    }
    const { sources: states } = await this.listSources(entityRef);
    const current = states
      .filter(({ state }) => state === 'ok')
      .reduce((sum, { documents }) => sum + documents, 0);
    return {
      ...counts,
      // A source that says that it is unchanged is not looked into, so that what is stored of it is counted.
      unchanged: Math.max(0, current - counts.added - counts.updated),
      sources: states,
    };
  }

  /** Has the sources read at the next occasion that lie in the repositories of these addresses. */
  async noticeChanges(urls: string[]): Promise<void> {
    const { sources } = this.options;
    const repositories = new Set(urls.map(repositoryOf));
    const changed = (await sources.listUrlSources()).filter(({ root }) =>
      repositories.has(repositoryOf(root)),
    );
    await sources.markDue(
      changed.map(({ id }) => id),
      this.leaseTimes().now,
    );
  }

  /** Where the documents of an entity come from, and how reading them goes. */
  async listSources(
    entityRef: string,
  ): Promise<{ sources: SourceStatus[]; problems: Problem[] }> {
    const { watcher, sources, readings } = this.options;
    // An entity may be looked at before the catalog is, and its sources are to show as pending then, not as missing.
    if (!(await sources.getEntity(entityRef))) {
      await watcher.track([entityRef]);
    }
    const [entity, all, entitySources] = await Promise.all([
      sources.getEntity(entityRef),
      sources.listSources(entityRef),
      sources.listEntitySources({ entityRef }),
    ]);
    const documents = await readings.listFingerprints(
      entitySources.map(({ id }) => id),
    );
    const byId = new Map(all.map(source => [source.id, source]));
    return {
      sources: entitySources.flatMap(entitySource => {
        const source = byId.get(entitySource.sourceId);
        const count = documents.get(entitySource.id)?.size ?? 0;
        return source ? toSourceStatus(source, entitySource, count) : [];
      }),
      problems: entity?.problems ?? [],
    };
  }

  private leaseTimes(): { now: string; until: string } {
    const now = this.options.clock().toUTC();
    return {
      now: now.toISO(),
      until: now.plus({ minutes: LEASE_MINUTES }).toISO(),
    };
  }
}

/** Host and name of the repository that an address lies in; the address itself where there is none. */
function repositoryOf(url: string): string {
  try {
    const { resource, full_name } = gitUrlParse(url);
    return `${resource}/${full_name}`.toLocaleLowerCase('en-US');
  } catch {
    return url;
  }
}
