import { useApi } from '@backstage/core-plugin-api';
import type { ListDocumentsQuery } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';

/** The first documents of a list. */
export function useDocuments(query: ListDocumentsQuery) {
  const handoff = useApi(handoffApiRef);
  return useAsyncRetry(
    () => handoff.documents.list(query),
    [handoff, JSON.stringify(query)],
  );
}
