import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';

/** As many as the backend gives at once: enough to count what is missing. */
const ENTITIES = 500;

/** What the reader owns; guests and newcomers own nothing. */
export function useScope() {
  const handoff = useApi(handoffApiRef);
  return useAsyncRetry(
    () => handoff.entities.list({ owner: ['me'], limit: ENTITIES }),
    [handoff],
  );
}
