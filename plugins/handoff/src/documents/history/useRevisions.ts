import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { usePages } from '../../components/usePages';

/** The revisions of a document, newest first, a page at a time. */
export function useRevisions(documentId: string) {
  const handoff = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) =>
      handoff.documents.listRevisions(documentId, { cursor }),
    [handoff, documentId],
  );
  const { items, ...pages } = usePages(loadPage);
  return { revisions: items, ...pages };
}
