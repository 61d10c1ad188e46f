import type { Router } from 'express';
import { readEntityRef } from '../catalog';
import { inUtc, type HandlerFactory } from '../http';
import type { TimelineService } from './TimelineService';

const DEFAULT_LIMIT = 50;
const DEFAULT_DEPTH = 2;

/** Adds the route of the timeline. */
export function addTimelineRoutes(
  router: Router,
  options: { handler: HandlerFactory; timeline: TimelineService },
): void {
  const { handler, timeline } = options;

  router.get(
    '/timeline',
    handler<'GetTimeline'>(({ query, credentials }) =>
      timeline.get(
        {
          entityRef: readEntityRef(query.entityRef),
          depth: query.includeDependencies ? query.depth ?? DEFAULT_DEPTH : 0,
          types: query.type,
          since: inUtc(query.since),
          until: inUtc(query.until),
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );
}
