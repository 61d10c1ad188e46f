import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { ReleasePartsService } from './ReleasePartsService';
import { etagHeader } from './toRelease';

/** Adds the routes of the tasks, sign-offs and decisions of a release. Each answers with the release. */
export function addReleasePartsRoutes(
  router: Router,
  options: { handler: HandlerFactory; releaseParts: ReleasePartsService },
): void {
  const { handler, releaseParts: parts } = options;
  const audit = (eventId: string) => ({
    eventId,
    severityLevel: 'medium' as const,
  });

  router.post(
    '/releases/:id/tasks',
    handler<'AddReleaseTask'>(
      ({ path, body, credentials }) =>
        parts.addTask(path.id, body, { credentials }),
      { status: 201, headers: etagHeader, audit: audit('release-task-add') },
    ),
  );

  router.patch(
    '/releases/:id/tasks/:taskId',
    handler<'UpdateReleaseTask'>(
      ({ path, body, credentials }) =>
        parts.updateTask(path.id, path.taskId, body, { credentials }),
      { headers: etagHeader, audit: audit('release-task-update') },
    ),
  );

  router.delete(
    '/releases/:id/tasks/:taskId',
    handler<'DeleteReleaseTask'>(
      ({ path, credentials }) =>
        parts.deleteTask(path.id, path.taskId, { credentials }),
      { headers: etagHeader, audit: audit('release-task-delete') },
    ),
  );

  router.post(
    '/releases/:id/sign-offs',
    handler<'SignRelease'>(
      ({ path, body, credentials }) =>
        parts.sign(path.id, body, { credentials }),
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
        parts.withdrawSignOff(path.id, path.signOffId, { credentials }),
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
        parts.addDecision(path.id, body, { credentials }),
      { status: 201, headers: etagHeader, audit: audit('release-decide') },
    ),
  );

  router.post(
    '/releases/:id/criteria',
    handler<'AddReleaseCriterion'>(
      ({ path, body, credentials }) =>
        parts.addCriterion(path.id, body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: {
          ...audit('release-criterion-add'),
          meta: ({ kind }) => ({ kind }),
        },
      },
    ),
  );

  router.patch(
    '/releases/:id/criteria/:criterionId',
    handler<'ChangeReleaseCriterion'>(
      ({ path, body, credentials }) =>
        parts.changeCriterion(path.id, path.criterionId, body, { credentials }),
      {
        headers: etagHeader,
        audit: {
          ...audit('release-criterion-change'),
          meta: ({ isRemoved }) => ({ isRemoved }),
        },
      },
    ),
  );

  router.post(
    '/releases/:id/exceptions',
    handler<'RequestReleaseException'>(
      ({ path, body, credentials }) =>
        parts.requestException(path.id, body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: {
          ...audit('release-exception-request'),
          meta: ({ subject: { type } }) => ({ type }),
        },
      },
    ),
  );

  router.patch(
    '/releases/:id/exceptions/:exceptionId',
    handler<'DecideReleaseException'>(
      ({ path, body, credentials }) =>
        parts.decideException(path.id, path.exceptionId, body, { credentials }),
      {
        allow: ['user'],
        headers: etagHeader,
        audit: {
          eventId: 'release-exception-decide',
          severityLevel: 'high',
          meta: ({ state }) => ({ state }),
        },
      },
    ),
  );
}
