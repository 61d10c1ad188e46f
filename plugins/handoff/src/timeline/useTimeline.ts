import { useApi } from '@backstage/core-plugin-api';
import type { Page, TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useCallback } from 'react';
import { handoffApiRef } from '../api';
import { useLiveChanges } from '../components/useLiveChanges';
import { usePages } from '../components/usePages';
import { spanOf } from './spans';
import type { TimelineState } from './timelineState';

/** Enough for a busy week, few enough to be laid out at once. */
const PAGE_SIZE = 200;

/** The events of a part of an entity's timeline, the newest first, kept up to date as long as they are shown. */
export function useTimeline(entityRef: string, state: TimelineState) {
  const { changes } = useApi(handoffApiRef);
  const loadPage = useCallback(
    async (cursor?: string): Promise<Page<TimelineEvent>> => {
      const { items, pageInfo } = await changes.getTimeline({
        entityRef,
        since: spanOf(state, DateTime.now()).from.toUTC().toISO() ?? undefined,
        until: state.range?.until,
        ...(state.types.length > 0 && { type: state.types }),
        includeDependencies: state.includeDependencies,
        limit: PAGE_SIZE,
        cursor,
      });
      // Nobody counts what was not loaded.
      return { items, pageInfo, totalItems: items.length };
    },
    [changes, entityRef, state],
  );
  const pages = usePages(loadPage);
  useLiveChanges(`handoff:entity:${entityRef}`, pages.refresh);
  return pages;
}
