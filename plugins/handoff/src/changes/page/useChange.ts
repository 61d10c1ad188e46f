import { useApi } from '@backstage/core-plugin-api';
import type { ChangeDetails } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';
import { useLiveChanges } from '../../components/useLiveChanges';

/** Stands for the channel of a change of which nothing is known yet; nobody sends on it. */
const NO_CHANNEL = 'handoff:change';

/** A change with all that is known of it, kept up to date as long as it is shown. */
export function useChange(id: string) {
  const { changes } = useApi(handoffApiRef);
  // What is known stays when looking again fails: a note may be being written.
  const [details, setDetails] = useState<ChangeDetails>();
  const { error, loading, retry } = useAsyncRetry(
    async () => setDetails(await changes.get(id)),
    [changes, id],
  );
  const [entityRef] = details?.change.entityRefs ?? [];
  useLiveChanges(entityRef ? `handoff:entity:${entityRef}` : NO_CHANNEL, () => {
    if (!loading) retry();
  });
  return { details, error, reload: retry };
}
