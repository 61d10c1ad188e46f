import type { Knex } from 'knex';

/** Rows per statement; both databases bound the number of values in one. */
const BATCH_SIZE = 100;

export async function insertBatches(
  transaction: Knex.Transaction,
  table: string,
  rows: object[],
): Promise<void> {
  await inBatches(rows, batch => transaction(table).insert(batch));
}

export async function inBatches<T>(
  items: T[],
  run: (batch: T[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    await run(items.slice(start, start + BATCH_SIZE));
  }
}
