import { useApi } from '@backstage/core-plugin-api';
import type { EntityEnvironments } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { useLiveChanges } from '../../components/useLiveChanges';

/** What of an entity is deployed where, kept up to date as long as it is shown. */
export function useEntityEnvironments(entityRef: string) {
  const { changes } = useApi(handoffApiRef);
  // What is known stays while it is looked at again.
  const [compared, setCompared] = useState<EntityEnvironments>();
  const { error, loading, retry } = useAsyncRetry(
    async () => setCompared(await changes.compareEnvironments(entityRef)),
    [changes, entityRef],
  );
  useLiveChanges(`handoff:entity:${entityRef}`, () => {
    if (!loading) retry();
  });
  return { compared, error, retry };
}
