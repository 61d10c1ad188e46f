import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { ReleasesService } from './ReleasesService';
import { etagHeader } from './toRelease';

/** Adds the routes of the tasks, sign-offs and decisions of a release. Each answers with the release. */
export function addReleasePartsRoutes(
  router: Router,
  options: { handler: HandlerFactory; releases: ReleasesService },
): void {
  const { handler, releases } = options;
  const audit = (eventId: string) => ({
    eventId,
    severityLevel: 'medium' as const,
  });

  router.post(
    '/releases/:id/tasks',
    handler<'AddReleaseTask'>(
      ({ path, body, credentials }) =>
        releases.addTask(path.id, body, { credentials }),
      { status: 201, headers: etagHeader, audit: audit('release-task-add') },
    ),
  );

  router.patch(
    '/releases/:id/tasks/:taskId',
    handler<'UpdateReleaseTask'>(
      ({ path, body, credentials }) =>
        releases.updateTask(path.id, path.taskId, body, { credentials }),
      { headers: etagHeader, audit: audit('release-task-update') },
    ),
  );

  router.delete(
    '/releases/:id/tasks/:taskId',
    handler<'DeleteReleaseTask'>(
      ({ path, credentials }) =>
        releases.deleteTask(path.id, path.taskId, { credentials }),
      { headers: etagHeader, audit: audit('release-task-delete') },
    ),
  );

  router.post(
    '/releases/:id/sign-offs',
    handler<'SignRelease'>(
      ({ path, body, credentials }) =>
        releases.sign(path.id, body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        headers: etagHeader,
        audit: {
          ...audit('release-sign'),
          meta: ({ role, state }) => ({ role, state }),
        },
      },
    ),
  );

  router.delete(
    '/releases/:id/sign-offs/:signOffId',
    handler<'WithdrawReleaseSignOff'>(
      ({ path, credentials }) =>
        releases.withdrawSignOff(path.id, path.signOffId, { credentials }),
      {
        allow: ['user'],
        headers: etagHeader,
        audit: audit('release-sign-off-withdraw'),
      },
    ),
  );

  router.post(
    '/releases/:id/decisions',
    handler<'AddReleaseDecision'>(
      ({ path, body, credentials }) =>
        releases.addDecision(path.id, body, { credentials }),
      { status: 201, headers: etagHeader, audit: audit('release-decide') },
    ),
  );
}
