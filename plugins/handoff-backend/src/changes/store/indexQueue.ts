import type { Knex } from 'knex';
import { insertRows } from '../../database';
import { CHANGE_INDEX_QUEUE } from './tables';

/** Has changes indexed that are new, different or gone, as soon as the transaction is committed. */
export async function queueForIndex(
  transaction: Knex.Transaction,
  changeIds: string[],
): Promise<void> {
  await insertRows(
    transaction,
    CHANGE_INDEX_QUEUE,
    { change_id: 'text' },
    changeIds.map(id => ({ change_id: id })),
  );
}
