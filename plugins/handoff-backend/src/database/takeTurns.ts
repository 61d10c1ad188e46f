import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * Has transactions of one purpose run one after the other, so that each finds what the one before it has stored. SQLite
 * has one writer at a time without it; in PostgreSQL the lock goes with the transaction.
 */
export async function takeTurns(
  transaction: Knex.Transaction,
  purpose: string,
): Promise<void> {
  if (isPostgres(transaction)) {
    await transaction.raw(
      'select pg_advisory_xact_lock(hashtextextended(?, 0))',
      [purpose],
    );
  }
}
