import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import useInterval from 'react-use/lib/useInterval';
import { handoffApiRef } from '../api';
import { useLiveChanges } from '../components/useLiveChanges';

/** How often an entity is asked for while its first reading is under way. */
const PENDING_POLL_MILLISECONDS = 5_000;

/**
 * Everything the tab and the card of an entity show, in one request, and again whenever something of it changes.
 *
 * @param options - `all` lists retired and archived documents too; `poll` asks again until the first reading is done
 */
export function useEntitySummary(
  entityRef: string,
  options: { all?: boolean; poll?: boolean } = {},
) {
  const handoff = useApi(handoffApiRef);
  const state = useAsyncRetry(
    () =>
      handoff.entities.getSummary(
        entityRef,
        options.all ? { include: ['retired', 'archived'] } : undefined,
      ),
    [handoff, entityRef, options.all],
  );
  const isPending = state.value?.sources.some(
    source => source.state === 'pending',
  );
  useInterval(
    () => !document.hidden && state.retry(),
    options.poll && isPending ? PENDING_POLL_MILLISECONDS : null,
  );
  useLiveChanges(`handoff:entity:${entityRef}`, state.retry);
  return {
    ...state,
    // While another entity is asked for, that of the one before is still there.
    value: state.value?.entityRef === entityRef ? state.value : undefined,
  };
}
