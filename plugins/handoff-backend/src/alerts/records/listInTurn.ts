import {
  decodeCursor,
  encodeCursor,
  type PageOptions,
  type StoredPage,
} from '../../database';

/**
 * Pages through several lists as if they were one, the first before the second. Each of them can be sorted by an index,
 * which the whole could not.
 *
 * @param list - reads a page of one of them
 */
export async function listInTurn<TQuery, T>(
  queries: TQuery[],
  { limit, cursor }: PageOptions,
  list: (query: TQuery, options: PageOptions) => Promise<StoredPage<T>>,
): Promise<StoredPage<T>> {
  const position = cursor ? decodeCursor(cursor) : undefined;
  const first = position ? Number(position[0]) : 0;
  const items: T[] = [];
  let totalItems = 0;
  let nextCursor: string | undefined;
  for (const [index, query] of queries.entries()) {
    const isOver = index < first || nextCursor !== undefined;
    const within = index === first ? position?.[1] || undefined : undefined;
    const wanted = limit - items.length;
    // Even of lists of which nothing is wanted the length counts; a row tells whether there is more.
    const page = await list(query, {
      limit: Math.max(wanted, 1),
      cursor: isOver ? undefined : within,
    });
    totalItems += page.totalItems;
    if (isOver) continue;
    if (wanted > 0) {
      items.push(...page.items);
      if (page.nextCursor) nextCursor = encodeCursor([index, page.nextCursor]);
    } else if (page.items.length) {
      nextCursor = encodeCursor([index, '']);
    }
  }
  return { items, totalItems, nextCursor };
}
