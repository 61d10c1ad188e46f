import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  formatSearchState,
  parseSearchState,
  type SearchState,
} from './searchState';

/** What is searched. It lives in the address, so that a search can be sent to a colleague and come back to. */
export function useSearchState(): [
  SearchState,
  (change: Partial<SearchState>) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(() => parseSearchState(parameters), [parameters]);
  const change = useCallback(
    (changed: Partial<SearchState>) =>
      setParameters(
        current =>
          formatSearchState({ ...parseSearchState(current), ...changed }),
        { replace: true },
      ),
    [setParameters],
  );
  return [state, change];
}
