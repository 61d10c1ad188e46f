import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffChangeReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { TimelineService } from './TimelineService';

/** Lets through what the permission policy allows. */
export class AuthorizedTimelineService implements TimelineService {
  static create(options: {
    timeline: TimelineService;
    permissions: PermissionsService;
  }): AuthorizedTimelineService {
    return new AuthorizedTimelineService(options.timeline, options.permissions);
  }

  private constructor(
    private readonly timeline: TimelineService,
    private readonly permissions: PermissionsService,
  ) {}

  get: TimelineService['get'] = async (selection, options, context) => {
    await assertAllowed(this.permissions, handoffChangeReadPermission, context);
    return this.timeline.get(selection, options, context);
  };
}
