import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { handoffCalendarReadPermission } from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../../permissions';
import type { CalendarContext } from '../periods';
import { noFeed } from './DefaultFeedsService';
import type { FeedsService } from './FeedsService';

interface Options {
  feeds: FeedsService;
  permissions: PermissionsService;
  /** Whether the configuration has feeds at all. */
  isEnabled: boolean;
}

/** Lets through what the configuration and the permission policy allow. */
export class AuthorizedFeedsService implements FeedsService {
  static create(options: Options): AuthorizedFeedsService {
    return new AuthorizedFeedsService(options);
  }

  private constructor(private readonly options: Options) {}

  list: FeedsService['list'] = async context => {
    await this.assertMay(context);
    return this.options.feeds.list(context);
  };

  create: FeedsService['create'] = async (feed, context) => {
    await this.assertMay(context);
    return this.options.feeds.create(feed, context);
  };

  rotate: FeedsService['rotate'] = async (id, context) => {
    await this.assertMay(context);
    return this.options.feeds.rotate(id, context);
  };

  revoke: FeedsService['revoke'] = async (id, context) => {
    await this.assertMay(context);
    return this.options.feeds.revoke(id, context);
  };

  /** Whoever has the token may read. */
  read: FeedsService['read'] = async token => {
    if (!this.options.isEnabled) throw noFeed();
    return this.options.feeds.read(token);
  };

  private async assertMay(context: CalendarContext): Promise<void> {
    const { permissions, isEnabled } = this.options;
    await assertAllowed(permissions, handoffCalendarReadPermission, context);
    if (!isEnabled) {
      throw new NotFoundError(
        'There are no feeds of the calendar: handoff.calendar.feeds is false',
      );
    }
  }
}
