import { useApi } from '@backstage/core-plugin-api';
import type { Revision } from 'backstage-plugin-handoff-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { handoffApiRef } from '../../api';

interface Loaded {
  revisions: Revision[];
  nextCursor?: string;
}

/** The revisions of a document, newest first, a page at a time. */
export function useRevisions(documentId: string) {
  const handoff = useApi(handoffApiRef);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<Error>();
  const [isLoading, setLoading] = useState(false);
  const current = useRef(documentId);

  const load = useCallback(
    async (before?: Loaded) => {
      current.current = documentId;
      setLoading(true);
      setError(undefined);
      try {
        const page = await handoff.documents.listRevisions(documentId, {
          cursor: before?.nextCursor,
        });
        if (current.current === documentId) {
          setLoaded({
            revisions: [...(before?.revisions ?? []), ...page.items],
            nextCursor: page.pageInfo.nextCursor,
          });
        }
      } catch (cause) {
        setError(cause as Error);
      } finally {
        setLoading(false);
      }
    },
    [handoff, documentId],
  );

  useEffect(() => {
    setLoaded(undefined);
    load();
  }, [load]);

  return {
    revisions: loaded?.revisions,
    error,
    isLoading,
    retry: () => load(loaded),
    reload: () => load(),
    loadMore: loaded?.nextCursor ? () => load(loaded) : undefined,
  };
}
