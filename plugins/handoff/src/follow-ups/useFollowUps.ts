import { useApi } from '@backstage/core-plugin-api';
import type { ListFollowUpsQuery } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../api';
import { usePages } from '../components/usePages';

/**
 * Follow-ups, a page at a time.
 *
 * @param query - keep it stable: another one is another list
 */
export function useFollowUps(query: ListFollowUpsQuery) {
  const handoff = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) => handoff.followUps.list({ ...query, cursor }),
    [handoff, query],
  );
  return usePages(loadPage);
}
