import type { PermissionsService } from '@backstage/backend-plugin-api';
import { handoffCalendarReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { FeedKeeper } from '../feeds';
import type { CalendarService } from './CalendarService';

/** Lets through what the permission policy allows, and takes from the caller's feeds what they may not read any more. */
export class AuthorizedCalendarService implements CalendarService {
  static create(options: {
    calendar: CalendarService;
    permissions: PermissionsService;
    feedKeeper: FeedKeeper;
  }): AuthorizedCalendarService {
    return new AuthorizedCalendarService(options);
  }

  private constructor(
    private readonly options: {
      calendar: CalendarService;
      permissions: PermissionsService;
      feedKeeper: FeedKeeper;
    },
  ) {}

  get: CalendarService['get'] = async (selection, context) => {
    const { calendar, permissions, feedKeeper } = this.options;
    await feedKeeper.narrow(context);
    await assertAllowed(permissions, handoffCalendarReadPermission, context);
    return calendar.get(selection, context);
  };
}
