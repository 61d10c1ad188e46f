import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';

/**
 * A document with its content.
 *
 * @param etag - the document's etag where it is known already; a new one has the document loaded anew
 */
export function useDocument(id: string, etag: string | undefined) {
  const handoff = useApi(handoffApiRef);
  return useAsyncRetry(() => handoff.documents.get(id), [handoff, id, etag]);
}
