import type { LoggerService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import { deleteInBatches } from '../database';
import type { Retention } from '../retention';
import type { ChangesStore } from './store';

/** Keeps changes no longer than is wanted. */
export class ChangeKeeper {
  static create(options: {
    store: ChangesStore;
    retention: Retention;
    logger: LoggerService;
    clock: () => DateTime<true>;
  }): ChangeKeeper {
    return new ChangeKeeper(options);
  }

  private constructor(
    private readonly options: {
      store: ChangesStore;
      retention: Retention;
      logger: LoggerService;
      clock: () => DateTime<true>;
    },
  ) {}

  /** Deletes what took effect longer ago than is kept. */
  async deleteOld(signal?: AbortSignal): Promise<void> {
    const { store, retention, logger, clock } = this.options;
    if (retention === 'forever') return;
    const before = clock().minus(retention).toUTC().toISO();
    const deleted = await deleteInBatches(
      limit => store.deleteSome({ before, limit }),
      signal,
    );
    if (deleted) {
      logger.info(`Deleted ${deleted} changes of before ${before}`);
    }
  }
}
