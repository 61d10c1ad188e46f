import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangeSearchResult,
  ChangeSearchResultList,
} from 'backstage-plugin-handoff-common';
import { decodeCursor, encodeCursor } from '../../database';
import { saysWord, type SearchStore } from '../../search';
import type { ChangeSelection } from '../ChangesService';
import type { ChangeVisibility } from '../ChangeVisibility';
import type { RequiredFields } from '../notes';
import type { ChangesStore } from '../store';
import { presentChange } from '../toChange';

/** Of so many matches the best are ranked, counted and paged through. Nobody reads further. */
const MAX_CANDIDATES = 500;

/** What to search for, and what to leave out. */
export interface ChangeSearchRequest extends Omit<ChangeSelection, 'text'> {
  query: string;
  limit: number;
  cursor?: string;
}

/** Finds changes by their words and those of their notes. */
export class ChangeSearch {
  static create(options: {
    index: SearchStore;
    store: ChangesStore;
    visibility: ChangeVisibility;
    required: RequiredFields;
  }): ChangeSearch {
    return new ChangeSearch(options);
  }

  private constructor(
    private readonly options: {
      index: SearchStore;
      store: ChangesStore;
      visibility: ChangeVisibility;
      required: RequiredFields;
    },
  ) {}

  /** Ranked, highlighted, and without what the caller may not read, in the count as well. */
  async find(
    request: ChangeSearchRequest,
    context: { credentials: BackstageCredentials },
  ): Promise<ChangeSearchResultList> {
    const { index, store, visibility, required } = this.options;
    const { query: text, limit, cursor, ...selection } = request;
    const start = cursor ? Number(decodeCursor(cursor)[0]) : 0;
    const visible = await visibility.narrow(selection, context);
    const { candidates, corrected, query } = await index.find({
      query: text,
      scope: store.scope(visible),
      limit: MAX_CANDIDATES,
    });
    const end = start + limit;
    const page = candidates.slice(start, end);
    const ids = page.map(({ documentId }) => documentId);
    const changes = ids.length ? await store.find({ ...visible, ids }) : [];
    const hits = await index.present({ query, documentIds: ids });
    // The dictionary has words of changes that the caller may not read, too.
    const told = corrected.filter(({ to }) => saysWord(query.contents, to));
    const items = page.flatMap(({ documentId, score }) => {
      const change = changes.find(({ id }) => id === documentId);
      if (!change) return [];
      const hit = hits.find(each => each.documentId === documentId);
      return {
        change: presentChange(change, visible, required),
        score,
        field: hit?.section?.slug as ChangeSearchResult['field'],
        titleSegments: hit?.titleSegments ?? [
          { text: change.title, match: false },
        ],
        excerpt: hit?.excerpt ?? [],
      };
    });
    return {
      items,
      totalItems: candidates.length,
      pageInfo: {
        nextCursor:
          end < candidates.length ? encodeCursor([end, '']) : undefined,
      },
      corrected: told.length ? told : undefined,
    };
  }
}
