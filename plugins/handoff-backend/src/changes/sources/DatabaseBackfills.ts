import type { Knex } from 'knex';
import { inBatches, whereAmong } from '../../database';

const TABLE = 'handoff_change_backfills';

/** How far the changes of a repository were read. Times are ISO 8601 in UTC. */
export interface Backfill {
  source: string;
  repository: string;
  /** Where to go on; none before anything was stored. */
  cursor?: string;
  /** When everything had been read. */
  succeededAt?: string;
  /** Since when it cannot be read, and why. */
  failedAt?: string;
  failure?: string;
  /** Not before this time again. */
  retryAt?: string;
}

interface Row {
  source: string;
  repository: string;
  cursor: string | null;
  succeeded_at: string | null;
  failed_at: string | null;
  failure: string | null;
  retry_at: string | null;
}

/** Keeps how far the changes of repositories were read. */
export class DatabaseBackfills {
  static create(options: { client: Knex }): DatabaseBackfills {
    return new DatabaseBackfills(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** By source and repository. */
  async list(source?: string): Promise<Backfill[]> {
    const rows = await this.client<Row>(TABLE)
      .modify(query => {
        if (source) query.where({ source });
      })
      .orderBy(['source', 'repository']);
    return rows.map(toBackfill);
  }

  async put(backfill: Backfill): Promise<void> {
    await this.client<Row>(TABLE)
      .insert(toRow(backfill))
      .onConflict(['source', 'repository'])
      .merge();
  }

  /** Forgets repositories in which no entity has code any more. */
  async remove(source: string, repositories: string[]): Promise<void> {
    await inBatches(repositories, batch =>
      whereAmong(
        this.client,
        this.client(TABLE).where({ source }),
        'repository',
        batch,
      ).delete(),
    );
  }
}

function toBackfill(row: Row): Backfill {
  return {
    source: row.source,
    repository: row.repository,
    cursor: row.cursor ?? undefined,
    succeededAt: row.succeeded_at ?? undefined,
    failedAt: row.failed_at ?? undefined,
    failure: row.failure ?? undefined,
    retryAt: row.retry_at ?? undefined,
  };
}

function toRow(backfill: Backfill): Row {
  return {
    source: backfill.source,
    repository: backfill.repository,
    cursor: backfill.cursor ?? null,
    succeeded_at: backfill.succeededAt ?? null,
    failed_at: backfill.failedAt ?? null,
    failure: backfill.failure ?? null,
    retry_at: backfill.retryAt ?? null,
  };
}
