import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Knex } from 'knex';
import { insertRows, takeTurns, whereAmong } from '../../database';
import type { SearchableDocument } from '../../documents';
import type { SearchStore } from '../../search';
import { readKnown } from '../store/readKnown';
import { CHANGE_INDEX_HASHES, CHANGE_INDEX_QUEUE } from '../store/tables';
import { searchableChange } from './searchableChange';

/** Changes of one transaction, so that nobody who writes waits for long. */
const BATCH_SIZE = 100;
/** As many changes as a webhook or a pipeline brings are found at once; more wait for the task. */
const MAX_AT_ONCE = 20;

interface QueueRow {
  number: number;
  change_id: string;
}

/** Enters changes into the index, and takes out what is gone. */
export class ChangeIndexer {
  static create(options: {
    client: Knex;
    index: SearchStore;
    logger: LoggerService;
  }): ChangeIndexer {
    return new ChangeIndexer(options);
  }

  private constructor(
    private readonly options: {
      client: Knex;
      index: SearchStore;
      logger: LoggerService;
    },
  ) {}

  /** Enters what is waiting for it. */
  async indexQueued(signal?: AbortSignal): Promise<void> {
    let taken = BATCH_SIZE;
    while (taken === BATCH_SIZE && !signal?.aborted) {
      taken = await this.indexSome(queue =>
        queue.orderBy('number').limit(BATCH_SIZE),
      );
      // On SQLite nothing else gets its turn while it writes.
      await setImmediate();
    }
  }

  /** Enters some changes at once, if they are few; what fails is done later. */
  async notice(changes: { id: string }[]): Promise<void> {
    if (!changes.length || changes.length > MAX_AT_ONCE) return;
    const { client, logger } = this.options;
    try {
      await this.indexSome(queue =>
        whereAmong(
          client,
          queue,
          'change_id',
          changes.map(({ id }) => id),
        ),
      );
    } catch (error) {
      logger.warn(
        `Changes could not be indexed at once: ${toError(error).message}`,
      );
    }
  }

  /** @returns how many rows of the queue it has done */
  private async indexSome(
    narrow: (queue: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<number> {
    return this.options.client.transaction(async transaction => {
      await takeTurns(transaction, 'handoff-index-changes');
      const queued: QueueRow[] = await narrow(
        transaction(CHANGE_INDEX_QUEUE).select('number', 'change_id'),
      );
      if (!queued.length) return 0;
      // Read after the queue: what changes from now on is in the queue again.
      await this.index(transaction, [
        ...new Set(queued.map(row => row.change_id)),
      ]);
      await whereAmong(
        transaction,
        transaction(CHANGE_INDEX_QUEUE),
        'number',
        queued.map(({ number }) => number),
      ).delete();
      return queued.length;
    });
  }

  private async index(
    transaction: Knex.Transaction,
    ids: string[],
  ): Promise<void> {
    const { index } = this.options;
    const changes = await readKnown(transaction, { ids });
    const hashed: { change_id: string; hash: string }[] = await whereAmong(
      transaction,
      transaction(CHANGE_INDEX_HASHES).select('change_id', 'hash'),
      'change_id',
      ids,
    );
    const known = new Map(hashed.map(row => [row.change_id, row.hash]));
    const searchable = changes
      .map(searchableChange)
      .map(document => ({ document, hash: hashOf(document) }))
      .filter(({ document, hash }) => known.get(document.documentId) !== hash);
    await index.put(
      transaction,
      searchable.map(({ document }) => document),
    );
    await insertRows(
      transaction,
      CHANGE_INDEX_HASHES,
      { change_id: 'text', hash: 'text' },
      searchable.map(({ document, hash }) => ({
        change_id: document.documentId,
        hash,
      })),
      { replace: ['change_id'] },
    );
    const stored = new Set(changes.map(({ id }) => id));
    const gone = [...known.keys()].filter(id => !stored.has(id));
    if (!gone.length) return;
    await index.remove(transaction, gone);
    await whereAmong(
      transaction,
      transaction(CHANGE_INDEX_HASHES),
      'change_id',
      gone,
    ).delete();
  }
}

function hashOf(document: SearchableDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}
