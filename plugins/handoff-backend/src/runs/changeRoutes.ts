import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { RunsService } from './RunsService';

/** Adds the routes by which people start runs and take part in them. */
export function addRunChangeRoutes(
  router: Router,
  options: { handler: HandlerFactory; runs: RunsService },
): void {
  const { handler, runs } = options;

  router.post(
    '/runs',
    handler<'StartRun'>(
      ({ body, credentials }) => runs.start(body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: {
          eventId: 'run-start',
          severityLevel: 'low',
          meta: ({ documentId }) => ({ documentId }),
          outcome: ({ run }) => ({ id: run.id }),
        },
      },
    ),
  );

  router.patch(
    '/runs/:id/steps/:number',
    handler<'UpdateRunStep'>(
      ({ path, body, credentials }) =>
        runs.updateStep(path.id, Number(path.number), body, {
          credentials,
        }),
      { allow: ['user'] },
    ),
  );

  router.post(
    '/runs/:id/notes',
    handler<'AddRunNote'>(
      ({ path, body, credentials }) =>
        runs.addNote(path.id, body, { credentials }),
      { status: 201, allow: ['user'] },
    ),
  );

  router.post(
    '/runs/:id/alerts',
    handler<'AddRunAlerts'>(
      ({ path, body, credentials }) =>
        runs.addAlerts(path.id, body.alerts, { credentials }),
      { allow: ['user'] },
    ),
  );

  router.post(
    '/runs/:id/finish',
    handler<'FinishRun'>(
      ({ path, body, credentials }) =>
        runs.finish(path.id, body, { credentials }),
      {
        allow: ['user'],
        audit: {
          eventId: 'run-finish',
          severityLevel: 'low',
          meta: ({ outcome }) => ({ runOutcome: outcome }),
        },
      },
    ),
  );

  router.post(
    '/runs/:id/abort',
    handler<'AbortRun'>(
      ({ path, body, credentials }) =>
        runs.abort(path.id, body, { credentials }),
      {
        allow: ['user'],
        audit: { eventId: 'run-abort', severityLevel: 'low' },
      },
    ),
  );
}
