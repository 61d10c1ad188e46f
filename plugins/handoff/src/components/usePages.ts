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
    async (before?: Loaded<T>, atLeast = 0) => {
      request.current += 1;
      const own = request.current;
      const unlessOvertaken = (set: () => void) => {
        if (request.current === own) set();
      };
      setLoading(true);
      try {
        let page = await loadPage(before?.nextCursor);
        const items = [...(before?.items ?? []), ...page.items];
        while (items.length < atLeast && page.pageInfo.nextCursor) {
          page = await loadPage(page.pageInfo.nextCursor);
          items.push(...page.items);
        }
        unlessOvertaken(() => {
          setLoaded({
            items,
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
    /** Loads as many items anew as are shown, which stay until they are there; not while others are on their way. */
    refresh: () => {
      if (!isLoading) load(undefined, loaded?.items.length);
    },
    loadMore: loaded?.nextCursor ? () => load(loaded) : undefined,
  };
}
