import { stringifyEntityRef } from '@backstage/catalog-model';
import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import type { DocumentIndex, EntityIndex } from '../../documents';
import type { DatabaseReadinessQueue } from '../store';

/** Long enough for the transaction that marks to be committed, and for others that come with it. */
const WAKE_AFTER_MS = 300;

/** Who looks at what was marked. */
interface Worker {
  wake(): void;
  workOn(entityRefs: string[]): Promise<void>;
}

/**
 * Marks entities of which something has changed, in the same transaction as the change where there is one, so that none
 * is missed.
 */
export class ReadinessMarker implements DocumentIndex {
  static create(options: {
    client: Knex;
    queue: DatabaseReadinessQueue;
    clock: () => DateTime<true>;
  }): ReadinessMarker {
    return new ReadinessMarker(options);
  }

  private worker?: Worker;
  private timer?: NodeJS.Timeout;

  private constructor(
    private readonly options: {
      client: Knex;
      queue: DatabaseReadinessQueue;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Has a worker look, soon after something was marked on this replica. */
  wakes(worker: Worker): void {
    this.worker = worker;
  }

  /** Marks an entity and answers when it was looked at. */
  async settle(entityRef: string, cause: ReadinessCause): Promise<void> {
    await this.mark([entityRef], cause);
    await this.worker?.workOn([entityRef]);
  }

  async mark(
    entityRefs: string[],
    cause: ReadinessCause,
    transaction?: Knex,
  ): Promise<void> {
    const { queue, clock } = this.options;
    const at = clock().toUTC().toISO();
    await queue.mark([...new Set(entityRefs)], { cause, at }, transaction);
    this.wakeSoon();
  }

  /** Of documents that are new or changed. */
  put: DocumentIndex['put'] = async (transaction, documents) =>
    this.mark(
      documents.flatMap(({ entityRef }) => entityRef ?? []),
      { type: 'document' },
      transaction,
    );

  /** Of documents that are gone. */
  remove: DocumentIndex['remove'] = async (transaction, documentIds) => {
    const refs: string[] = await whereAmong(
      this.options.client,
      transaction('handoff_documents').distinct('entity_ref'),
      'id',
      documentIds,
    ).pluck('entity_ref');
    await this.mark(refs, { type: 'document' }, transaction);
  };

  /** Marks entities that are new or changed in the catalog. */
  readonly entityIndex: EntityIndex = {
    findProblems: () => [],
    put: (transaction, entity) =>
      this.mark([stringifyEntityRef(entity)], { type: 'entity' }, transaction),
  };

  private wakeSoon(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.worker?.wake();
    }, WAKE_AFTER_MS);
    this.timer.unref();
  }
}
