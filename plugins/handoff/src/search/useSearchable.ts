import { usePermission } from '@backstage/plugin-permission-react';
import { handoffChangeReadPermission } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import type { SearchState } from './searchState';

/** What of a search the reader may see: changes are not for everybody. */
export function useSearchable(state: SearchState): {
  /** Of documents, where changes are asked for in vain. */
  state: SearchState;
  mayReadChanges: boolean;
  /** Whether there is something to choose. */
  showsTypes: boolean;
} {
  const { allowed, loading } = usePermission({
    permission: handoffChangeReadPermission,
  });
  // Until it is known, nothing jumps for most.
  const showsTypes = allowed || loading;
  const searchable = useMemo<SearchState>(
    () => (showsTypes ? state : { ...state, type: 'documents' }),
    [state, showsTypes],
  );
  return { state: searchable, mayReadChanges: allowed, showsTypes };
}
