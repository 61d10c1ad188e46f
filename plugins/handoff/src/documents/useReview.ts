import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { handoffApiRef } from '../api';

/** Says that a revision of a document is still correct. */
export function useReview(id: string, revision: number) {
  const handoff = useApi(handoffApiRef);
  return useAsyncFn(
    (comment: string) =>
      handoff.documents.review(id, {
        revision,
        ...(comment.trim() && { comment: comment.trim() }),
      }),
    [handoff, id, revision],
  );
}
