import type { Knex } from 'knex';
import { isPostgres, whereAmong } from '../../database';

/**
 * Deletes rows whose column has one of the values, and returns them. Rows that another transaction is deleting stay: to
 * wait for one another's rows is how transactions come to a deadlock. (SQLite has one writer at a time.)
 */
export async function deleteUnlocked<TRow extends object>(
  transaction: Knex.Transaction,
  table: string,
  column: string,
  values: string[],
): Promise<TRow[]> {
  const rows = transaction(table);
  if (!isPostgres(transaction)) {
    // Knex answers a delete on SQLite with the number of rows, whatever it is asked to return.
    const among = () =>
      whereAmong(transaction, transaction(table), column, values);
    const deleted = await among().select('*');
    await among().delete();
    return deleted;
  }
  const unlocked = whereAmong(transaction, transaction(table), column, values)
    .select('ctid')
    .forUpdate()
    .skipLocked();
  return rows
    .whereRaw('ctid = any(array(?))', [unlocked])
    .delete()
    .returning('*');
}
