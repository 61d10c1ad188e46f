import type { JsonObject } from '@backstage/types';
import type {
  CalendarFeed,
  CalendarFeedAddress,
} from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import type { HandlerFactory } from '../../http';
import { noFeed } from './DefaultFeedsService';
import type { FeedsService } from './FeedsService';

/** The only path that is read without signing in; nothing else may begin with it. */
export const FEED_PATH = '/calendar-feed';

/** Adds the routes of feeds. */
export function addFeedsRoutes(
  router: Router,
  options: { handler: HandlerFactory; feeds: FeedsService },
): void {
  const { handler, feeds } = options;

  router.get(
    '/calendar/feeds',
    handler<'ListCalendarFeeds'>(
      ({ credentials }) => feeds.list({ credentials }),
      { allow: ['user'] },
    ),
  );

  router.post(
    '/calendar/feeds',
    handler<'CreateCalendarFeed'>(
      ({ body, credentials }) => feeds.create(body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        headers: noStore,
        audit: {
          eventId: 'calendar-feed-create',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    '/calendar/feeds/:id/rotate',
    handler<'RotateCalendarFeed'>(
      ({ path, credentials }) => feeds.rotate(path.id, { credentials }),
      {
        status: 201,
        allow: ['user'],
        headers: noStore,
        audit: {
          eventId: 'calendar-feed-rotate',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.delete(
    '/calendar/feeds/:id',
    handler<'RevokeCalendarFeed'>(
      ({ path, credentials }) => feeds.revoke(path.id, { credentials }),
      {
        allow: ['user'],
        audit: { eventId: 'calendar-feed-revoke', severityLevel: 'medium' },
      },
    ),
  );

  router.get(`${FEED_PATH}/:file`, async (request, response) => {
    const [, token] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
    if (!token) throw noFeed();
    const text = await feeds.read(token);
    response
      .status(200)
      .set({
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      })
      .type('text/calendar')
      .send(text);
  });
}

/** The address must not be kept on the way. */
function noStore(): Record<string, string> {
  return { 'Cache-Control': 'no-store' };
}

/** What an auditor wants to know of a feed; not its address. */
function describe({ feed }: CalendarFeedAddress): JsonObject {
  const { id, entityCount, expiresAt }: CalendarFeed = feed;
  return { id, entityCount, expiresAt };
}
