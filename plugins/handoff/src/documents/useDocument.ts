import { useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';

/**
 * A document with its content.
 *
 * @param known - what is known of it already; another state, or another freshness, has the document loaded anew
 */
export function useDocument(
  id: string,
  known: Pick<HandoffDocument, 'etag' | 'freshness'> | undefined,
) {
  const handoff = useApi(handoffApiRef);
  // What has changed around a document is no state of it.
  const freshness = known?.freshness.reasons.join();
  return useAsyncRetry(
    () => handoff.documents.get(id),
    [handoff, id, known?.etag, freshness],
  );
}
