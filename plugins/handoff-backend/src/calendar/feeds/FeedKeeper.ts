import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffCalendarReadPermission,
  handoffReleaseReadPermission,
} from 'backstage-plugin-handoff-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { EntityAccess } from '../../catalog';
import { findUserRef } from '../../http';
import type { CalendarContext } from '../periods';
import type { FeedsStore } from './FeedsStore';

interface Options {
  access: EntityAccess;
  permissions: PermissionsService;
  store: FeedsStore;
}

/** Takes from feeds what their owners may not read any more. What was taken comes back with another address alone. */
export class FeedKeeper {
  static create(options: Options): FeedKeeper {
    return new FeedKeeper(options);
  }

  private constructor(private readonly options: Options) {}

  /** Looks at the feeds of the caller; a service has none. */
  async narrow(context: CalendarContext): Promise<void> {
    const { access, store } = this.options;
    const ownerRef = findUserRef(context.credentials);
    const entityRefs = ownerRef ? await store.listEntityRefs(ownerRef) : [];
    if (!ownerRef || !entityRefs.length) return;
    const readable = new Set(
      (await this.mayRead(context))
        ? await access.filterReadable(entityRefs, context.credentials)
        : [],
    );
    const lost = entityRefs.filter(ref => !readable.has(ref));
    if (lost.length) await store.removeEntities(ownerRef, lost);
  }

  private async mayRead({ credentials }: CalendarContext): Promise<boolean> {
    const decisions = await this.options.permissions.authorize(
      [
        { permission: handoffCalendarReadPermission },
        { permission: handoffReleaseReadPermission },
      ],
      { credentials },
    );
    return decisions.every(({ result }) => result === AuthorizeResult.ALLOW);
  }
}
