import { useApi } from '@backstage/core-plugin-api';
import type {
  ChangeSearchResult,
  SearchResult,
  SearchResultList,
} from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';
import type { SearchState } from './searchState';

/** What a search has found, of whatever type. */
export interface SearchAnswer<TItem>
  extends Pick<SearchResultList, 'totalItems' | 'pageInfo' | 'corrected'> {
  items: TItem[];
}

/** A search that runs, has failed or was answered. */
export type RunningSearch<TItem> = ReturnType<typeof useSearch<TItem>>;

/** Searches documents; the answer to the search before stays until the new one is there. */
export function useDocumentResults(
  state: SearchState,
  limit: number,
): RunningSearch<SearchResult> {
  const handoff = useApi(handoffApiRef);
  return useSearch(
    state,
    () =>
      handoff.search({
        q: state.text.trim(),
        limit,
        kind: state.kinds,
        tag: state.tags,
        ...scopeOf(state),
      }),
    [handoff, limit],
  );
}

/** The same for changes, unless the reader may not read them. */
export function useChangeResults(
  state: SearchState,
  limit: number,
  mayRead: boolean,
): RunningSearch<ChangeSearchResult> {
  const handoff = useApi(handoffApiRef);
  return useSearch(
    state,
    mayRead
      ? () =>
          handoff.changes.search({
            q: state.text.trim(),
            limit,
            kind: state.changeKinds,
            risk: state.risks,
            ...scopeOf(state),
          })
      : undefined,
    [handoff, limit, mayRead],
  );
}

function useSearch<TItem>(
  state: SearchState,
  search: (() => Promise<SearchAnswer<TItem>>) | undefined,
  dependencies: unknown[],
) {
  return useAsyncRetry(
    async () => search && { answered: state, results: await search() },
    [state, ...dependencies],
  );
}

/** Of which entities. */
function scopeOf({ entityRefs, mine }: SearchState) {
  return { entityRef: entityRefs, ...(mine && { owner: ['me'] }) };
}
