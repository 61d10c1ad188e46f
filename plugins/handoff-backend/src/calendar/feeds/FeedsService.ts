import type {
  CalendarFeed,
  CalendarFeedAddress,
  NewCalendarFeed,
  Page,
} from 'backstage-plugin-handoff-common';
import type { CalendarContext } from '../periods';

/**
 * Addresses under which calendar programs, which cannot sign in, read releases.
 *
 * @remarks
 *
 * Which entities a feed has the releases of is settled when its address is made. It gets fewer when its owner may not read
 * them any more, but never more.
 */
export interface FeedsService {
  /** The caller's own. */
  list(context: CalendarContext): Promise<Page<CalendarFeed>>;

  /**
   * @throws NotAllowedError for callers who may not read releases
   * @throws InputError for entities that the caller may not read, and when they have too many feeds
   */
  create(
    feed: NewCalendarFeed,
    context: CalendarContext,
  ): Promise<CalendarFeedAddress>;

  /**
   * Makes another address for a feed of the caller, so that the one it has is of no use.
   *
   * @throws NotFoundError for the feed of somebody else
   */
  rotate(id: string, context: CalendarContext): Promise<CalendarFeedAddress>;

  /**
   * Ends a feed of the caller.
   *
   * @throws NotFoundError for the feed of somebody else
   */
  revoke(id: string, context: CalendarContext): Promise<CalendarFeed>;

  /**
   * The feed that a token is for, as iCalendar (RFC 5545), for whoever has the token.
   *
   * @throws NotFoundError, which is the same for a token that never was, that is over and that was revoked
   */
  read(token: string): Promise<string>;
}
