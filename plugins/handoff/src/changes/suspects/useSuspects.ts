import { useApi } from '@backstage/core-plugin-api';
import type { Suspects, SuspectsQuery } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../../api';

/** What changed before something happened. What is known stays when looking again fails. */
export function useSuspects(query: SuspectsQuery) {
  const { changes } = useApi(handoffApiRef);
  const [suspects, setSuspects] = useState<Suspects>();
  const { error, loading, retry } = useAsyncRetry(
    async () => setSuspects(await changes.listSuspects(query)),
    [changes, JSON.stringify(query)],
  );
  return {
    suspects,
    error,
    reload: () => {
      if (!loading) retry();
    },
  };
}
