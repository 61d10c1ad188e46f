import type { Page } from 'backstage-plugin-handoff-common';

/** All items of a list, read page by page. */
export async function* listAll<TItem>(
  readPage: (cursor: string | undefined) => Promise<Page<TItem>>,
): AsyncGenerator<TItem> {
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    yield* page.items;
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
}
