import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Limits a query to rows whose column has one of the values, of which there may be more than a statement has parameters for. */
export function whereAmong<TBuilder extends Knex.QueryBuilder>(
  client: Knex,
  query: TBuilder,
  column: string,
  values: string[] | number[],
): TBuilder {
  if (isPostgres(client)) {
    query.whereRaw('?? = any(?)', [column, values]);
  } else {
    query.whereRaw('?? in (select value from json_each(?))', [
      column,
      JSON.stringify(values),
    ]);
  }
  return query;
}
