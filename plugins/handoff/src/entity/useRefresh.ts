import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';

/** Has the sources of an entity read now. */
export function useRefresh(entityRef: string) {
  const handoff = useApi(handoffApiRef);
  return useAsyncFn(
    () => handoff.entities.refresh(entityRef),
    [handoff, entityRef],
  );
}
