import { useApi } from '@backstage/core-plugin-api';
import type { ListReleasesQuery } from 'backstage-plugin-handoff-common';
import { useCallback } from 'react';
import { handoffApiRef } from '../../api';
import { useLiveChanges } from '../../components/useLiveChanges';
import { usePages } from '../../components/usePages';

const PAGE_SIZE = 25;

/** On which the backend says that some release has changed. */
export const RELEASES_CHANNEL = 'handoff:releases';

/**
 * Releases a page at a time, those that take place last first; kept up to date as long as they are shown.
 *
 * @param query - has to be the same object as long as the list is the same
 */
export function useReleases(query: ListReleasesQuery) {
  const { releases } = useApi(handoffApiRef);
  const loadPage = useCallback(
    (cursor?: string) => releases.list({ ...query, limit: PAGE_SIZE, cursor }),
    [releases, query],
  );
  const pages = usePages(loadPage);
  useLiveChanges(RELEASES_CHANNEL, pages.refresh);
  return pages;
}
