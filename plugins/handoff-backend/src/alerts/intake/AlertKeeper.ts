import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { DateTime, Duration } from 'luxon';
import { deleteInBatches } from '../../database';
import type { AlertChanges } from '../AlertChanges';
import type { AlertLinks, AlertRecord, AlertRecordsStore } from '../records';
import type { AlertLinker } from './AlertLinker';

/** Alerts that are linked in one go. */
const BATCH_SIZE = 500;

/** Keeps stored alerts as the documents and the catalog have it, and no longer than is wanted. */
export class AlertKeeper {
  static create(options: {
    store: AlertRecordsStore;
    linker: AlertLinker;
    changes: AlertChanges;
    staleAfter: Duration;
    retention: Duration | 'forever';
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): AlertKeeper {
    return new AlertKeeper(options);
  }

  private constructor(
    private readonly options: {
      store: AlertRecordsStore;
      linker: AlertLinker;
      changes: AlertChanges;
      staleAfter: Duration;
      retention: Duration | 'forever';
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Links the firing alerts anew, so that a document counts that was written since they were last heard of. */
  async linkFiring(signal?: AbortSignal): Promise<void> {
    const { store, linker, changes } = this.options;
    let cursor: string | undefined;
    do {
      const page = await store.list(
        { firing: true, heardAfter: this.heardAfter() },
        { limit: BATCH_SIZE, cursor },
      );
      const links = await linker.link(page.items);
      const changed = new Map<string, AlertLinks>();
      for (const [i, record] of page.items.entries()) {
        if (!isDeepStrictEqual(linksOf(record), linksOf(links[i]))) {
          changed.set(record.id, links[i]);
        }
      }
      if (changed.size) await store.relink(changed);
      await changes.tell({
        ids: [...changed.keys()],
        entityRefs: affectedBy(page.items, changed),
      });
      cursor = page.nextCursor;
    } while (cursor && !signal?.aborted);
  }

  /** Deletes what was last heard of longer ago than is kept. Alerts that fire stay, whatever is configured. */
  async deleteOld(signal?: AbortSignal): Promise<void> {
    const { store, retention, logger, clock } = this.options;
    if (retention === 'forever') return;
    const heardBefore = clock().minus(retention).toUTC().toISO();
    const deleted = await deleteInBatches(
      limit =>
        store.deleteSome({
          heardBefore,
          heardAfter: this.heardAfter(),
          limit,
        }),
      signal,
    );
    if (deleted) {
      logger.info(
        `Deleted ${deleted} alerts last heard of before ${heardBefore}`,
      );
    }
  }

  private heardAfter(): string {
    const { clock, staleAfter } = this.options;
    return clock().minus(staleAfter).toUTC().toISO();
  }
}

function linksOf({ entityRefs, documentId, section }: AlertLinks): AlertLinks {
  return { entityRefs, documentId, section };
}

/** All that the alerts were about before, and are about now. */
function affectedBy(
  records: AlertRecord[],
  changed: Map<string, AlertLinks>,
): string[] {
  const refs = records.flatMap(({ id, entityRefs }) => {
    const links = changed.get(id);
    return links ? [...entityRefs, ...links.entityRefs] : [];
  });
  return [...new Set(refs)];
}
