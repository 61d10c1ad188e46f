import { useApi } from '@backstage/core-plugin-api';
import type {
  ReadinessCounts,
  ReadinessFilter,
} from 'backstage-plugin-handoff-common';
import { useCallback, useState } from 'react';
import { handoffApiRef } from '../../api';
import { usePages } from '../../components/usePages';

const PAGE_SIZE = 50;

/**
 * The entities that a filter leaves, a page at a time, and how many there are of each status.
 *
 * @param filter - keep it stable: another one is another list
 */
export function useFleet(filter: ReadinessFilter) {
  const { readiness } = useApi(handoffApiRef);
  const [counts, setCounts] = useState<ReadinessCounts>();
  const loadPage = useCallback(
    async (cursor?: string) => {
      const page = await readiness.list({
        ...filter,
        cursor,
        limit: PAGE_SIZE,
      });
      setCounts(page.counts);
      return page;
    },
    [readiness, filter],
  );
  return { ...usePages(loadPage), counts };
}
