import type { Knex } from 'knex';
import { decodeCursor, encodeCursor } from './cursor';

/** Which page of a list. */
export interface PageOptions {
  limit: number;
  /** Where the page before ended. */
  cursor?: string;
}

/** One page of a list, and how long the whole of it is. */
export interface StoredPage<T> {
  items: T[];
  totalItems: number;
  nextCursor?: string;
}

/**
 * Reads one page of a query and counts the whole of it. Pages continue after the last row rather than at an offset, so
 * that rows which come and go in between neither repeat nor hide others.
 */
export async function readPage<TRow extends object>(options: {
  client: Knex;
  /** The whole list, without columns and order; called once for the page and once for the count. */
  query: () => Knex.QueryBuilder;
  /** Brings in what the sort key needs. */
  join?: (query: Knex.QueryBuilder) => Knex.QueryBuilder;
  columns: string[];
  /** SQL expression to sort by. */
  key: string;
  /** Column that tells rows of the same key apart. */
  id: string;
  direction: 'asc' | 'desc';
  page: PageOptions;
}): Promise<StoredPage<TRow>> {
  const { client, key, id, direction, page } = options;
  const query = options.query();
  (options.join?.(query) ?? query)
    .select(
      ...options.columns,
      client.raw(`${key} as page_key`),
      client.raw(`${id} as page_id`),
    )
    .orderByRaw(`${key} ${direction}, ${id} ${direction}`)
    .limit(page.limit + 1);
  if (page.cursor) {
    const [lastKey, lastId] = decodeCursor(page.cursor);
    const beyond = direction === 'asc' ? '>' : '<';
    query.whereRaw(
      `(${key} ${beyond} ? or (${key} = ? and ${id} ${beyond} ?))`,
      [lastKey, lastKey, lastId],
    );
  }
  const rows: (TRow & { page_key: string | number; page_id: string })[] =
    await query;
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const [{ count }] = await options.query().count({ count: '*' });
  return {
    items,
    totalItems: Number(count),
    nextCursor:
      rows.length > items.length && last
        ? encodeCursor([last.page_key, last.page_id])
        : undefined,
  };
}
