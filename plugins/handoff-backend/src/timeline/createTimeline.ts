import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import { AuthorizedTimelineService } from './AuthorizedTimelineService';
import { DefaultTimelineService } from './DefaultTimelineService';
import { DependencyFinder } from './DependencyFinder';
import type { TimelineService } from './TimelineService';
import type { TimelineSource } from './TimelineSource';

/** Puts together what tells what happened, as callers may see it. */
export function createTimeline(options: {
  permissions: PermissionsService;
  access: EntityAccess;
  sources: TimelineSource[];
  clock: () => DateTime<true>;
}): { timeline: TimelineService } {
  return {
    timeline: AuthorizedTimelineService.create({
      ...options,
      timeline: DefaultTimelineService.create({
        ...options,
        dependencies: DependencyFinder.create(options),
      }),
    }),
  };
}
