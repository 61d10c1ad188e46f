import type { Router } from 'express';
import { parseIfMatch, type HandlerFactory } from '../http';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';
import { etagHeader } from './toRelease';

/** Adds the routes of how releases are rehearsed, deployed, undone and looked back at. */
export function addReleaseDeliveryRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    releaseDelivery: ReleaseDeliveryService;
  },
): void {
  const { handler, releaseDelivery: delivery } = options;

  router.post(
    '/releases/:id/tasks/:taskId/run',
    handler<'RunReleaseTask'>(
      ({ path, body, credentials }) =>
        delivery.runTask(path.id, path.taskId, body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        headers: etagHeader,
        audit: { eventId: 'release-task-run', severityLevel: 'medium' },
      },
    ),
  );

  router.post(
    '/releases/:id/rollback',
    handler<'RollBackRelease'>(
      ({ path, body, credentials }) =>
        delivery.rollBack(path.id, body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        headers: etagHeader,
        audit: {
          eventId: 'release-roll-back',
          severityLevel: 'high',
          meta: ({ documentId }) => ({ documentId }),
        },
      },
    ),
  );

  router.get(
    '/releases/:id/watch',
    handler<'WatchRelease'>(({ path, credentials }) =>
      delivery.watch(path.id, { credentials }),
    ),
  );

  router.post(
    '/releases/:id/rehearsals',
    handler<'StartReleaseRehearsal'>(
      ({ path, body, credentials }) =>
        delivery.startRehearsal(path.id, body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: { eventId: 'release-rehearsal-start', severityLevel: 'medium' },
      },
    ),
  );

  router.patch(
    '/releases/:id/rehearsals/:rehearsalId',
    handler<'UpdateReleaseRehearsal'>(
      ({ path, body, credentials }) =>
        delivery.updateRehearsal(path.id, path.rehearsalId, body, {
          credentials,
        }),
      {
        headers: etagHeader,
        audit: {
          eventId: 'release-rehearsal-update',
          severityLevel: 'medium',
          meta: ({ outcome }) => ({ outcome }),
        },
      },
    ),
  );

  router.put(
    '/releases/:id/review',
    handler<'ReviewRelease'>(
      ({ path, body, header, credentials }) =>
        delivery.review(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        audit: {
          eventId: 'release-review',
          severityLevel: 'medium',
          meta: ({ success }) => ({ success }),
        },
      },
    ),
  );

  router.get(
    '/releases/:id/timeline',
    handler<'GetReleaseTimeline'>(({ path, credentials }) =>
      delivery.listTimeline(path.id, { credentials }),
    ),
  );
}
