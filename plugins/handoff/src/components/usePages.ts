import type { Page } from 'backstage-plugin-handoff-common';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Loaded<T> {
  items: T[];
  totalItems: number;
  nextCursor?: string;
}

/**
 * A list that is loaded a page at a time.
 *
 * @param loadPage - another function means another list: what was loaded is forgotten
 */
export function usePages<T>(
  loadPage: (cursor: string | undefined) => Promise<Page<T>>,
) {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  const [error, setError] = useState<Error>();
  const [isLoading, setLoading] = useState(false);
  const request = useRef(0);

  const load = useCallback(
    async (before?: Loaded<T>) => {
      request.current += 1;
      const own = request.current;
      const unlessOvertaken = (set: () => void) => {
        if (request.current === own) set();
      };
      setLoading(true);
      try {
        const page = await loadPage(before?.nextCursor);
        unlessOvertaken(() => {
          setLoaded({
            items: [...(before?.items ?? []), ...page.items],
            totalItems: page.totalItems,
            nextCursor: page.pageInfo.nextCursor,
          });
          setError(undefined);
        });
      } catch (cause) {
        unlessOvertaken(() => setError(cause as Error));
      } finally {
        unlessOvertaken(() => setLoading(false));
      }
    },
    [loadPage],
  );

  useEffect(() => {
    setLoaded(undefined);
    setError(undefined);
    load();
  }, [load]);

  return {
    items: loaded?.items,
    totalItems: loaded?.totalItems,
    error,
    isLoading,
    /** Loads the page that failed again. */
    retry: () => load(loaded),
    /** Loads the first page anew; what is shown stays until it is there. */
    reload: () => load(),
    loadMore: loaded?.nextCursor ? () => load(loaded) : undefined,
  };
}
