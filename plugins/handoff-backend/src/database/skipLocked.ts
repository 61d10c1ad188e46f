import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Locks the rows that a query reads in a transaction, and leaves out those that another replica has locked. */
export function skipLocked<TBuilder extends Knex.QueryBuilder>(
  client: Knex,
  query: TBuilder,
): TBuilder {
  // SQLite has one writer at a time, who locks everything.
  if (isPostgres(client)) query.forUpdate().skipLocked();
  return query;
}
