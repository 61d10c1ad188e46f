import { InputError } from '@backstage/errors';
import type { Page } from 'backstage-plugin-handoff-common';
import { decodeCursor, encodeCursor, type PageOptions } from '../database';

/** Where something stands in a list: at a time, and among others of that time. */
export interface Place {
  /** Milliseconds since 1970. */
  at: number;
  key: string;
}

/** Sorts the newest first. */
export function byNewest(a: Place, b: Place): number {
  return b.at - a.at || compare(a.key, b.key);
}

/**
 * A page of a list that is computed anew for every page. Items may have come and gone since the one before: it goes on
 * where that one would have ended.
 *
 * @param items - the newest first
 * @throws InputError for a cursor that no list gave out
 */
export function pageOf<TItem>(
  items: readonly TItem[],
  { limit, cursor }: PageOptions,
  placeOf: (item: TItem) => Place,
): Page<TItem> {
  const rest = cursor ? after(items, cursor, placeOf) : items;
  const shown = rest.slice(0, limit);
  const last = shown.length ? placeOf(shown[shown.length - 1]) : undefined;
  return {
    items: shown,
    totalItems: items.length,
    pageInfo: {
      nextCursor:
        last && rest.length > limit
          ? encodeCursor([last.at, last.key])
          : undefined,
    },
  };
}

function after<TItem>(
  items: readonly TItem[],
  cursor: string,
  placeOf: (item: TItem) => Place,
): TItem[] {
  const [at, key] = decodeCursor(cursor);
  if (typeof at !== 'number') {
    throw new InputError('cursor: not one that this list gave out');
  }
  return items.filter(item => byNewest({ at, key }, placeOf(item)) < 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
