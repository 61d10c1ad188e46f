import type { FreshnessState } from 'backstage-plugin-handoff-common';
import type { DateTime } from 'luxon';
import {
  decodeCursor,
  encodeCursor,
  type PageOptions,
  type StoredPage,
} from '../database';
import type { FreshnessRules } from './freshness';
import type {
  DocumentOrder,
  DocumentQuery,
  DocumentsStore,
  StoredDocument,
} from './store';
import { toDocument } from './toDocument';

/** How many documents are looked at in one go. */
const BATCH_SIZE = 500;

/**
 * Lists documents of some freshness. Freshness follows from the clock and is stored nowhere, so all documents of the
 * query are looked at.
 */
export async function listByFreshness(
  options: PageOptions & {
    store: DocumentsStore;
    query: DocumentQuery;
    freshness: FreshnessState[];
    order: DocumentOrder;
    rules: FreshnessRules;
    now: DateTime<true>;
  },
): Promise<StoredPage<StoredDocument>> {
  const { store, query, freshness, order, rules, now, limit } = options;
  const matching: StoredDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list(query, { order, limit: BATCH_SIZE, cursor });
    matching.push(
      ...page.items.filter(item =>
        freshness.includes(toDocument(item, now, rules).freshness.state),
      ),
    );
    cursor = page.nextCursor;
  } while (cursor);

  const lastId = options.cursor && decodeCursor(options.cursor)[1];
  const start = lastId ? matching.findIndex(({ id }) => id === lastId) + 1 : 0;
  const items = matching.slice(start, start + limit);
  const last = items.at(-1);
  return {
    items,
    totalItems: matching.length,
    nextCursor:
      last && start + limit < matching.length
        ? encodeCursor([0, last.id])
        : undefined,
  };
}
