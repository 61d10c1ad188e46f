import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { useLiveChanges } from '../../components/useLiveChanges';

/** Stands for the channel of a change of which nothing is known yet; nobody sends on it. */
const NO_CHANNEL = 'handoff:change';

/** A change with all that is known of it, kept up to date as long as it is shown. */
export function useChange(id: string) {
  const { changes } = useApi(handoffApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => changes.get(id),
    [changes, id],
  );
  const [entityRef] = value?.change.entityRefs ?? [];
  useLiveChanges(entityRef ? `handoff:entity:${entityRef}` : NO_CHANNEL, () => {
    if (!loading) retry();
  });
  return { details: value, error, reload: retry };
}
