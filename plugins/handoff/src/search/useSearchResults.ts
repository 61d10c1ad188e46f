import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';
import type { SearchState } from './searchState';

/** Runs a search; the answer to the search before stays until the new one is there. */
export function useSearchResults(state: SearchState, limit: number) {
  const handoff = useApi(handoffApiRef);
  return useAsyncRetry(async () => {
    const results = await handoff.search({
      q: state.text.trim(),
      limit,
      kind: state.kinds,
      tag: state.tags,
      entityRef: state.entityRefs,
      ...(state.mine && { owner: ['me'] }),
    });
    return { answered: state, results };
  }, [handoff, state, limit]);
}
