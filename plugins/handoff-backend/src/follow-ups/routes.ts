import type { JsonObject } from '@backstage/types';
import type { FollowUp } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { parseIfMatch, type HandlerFactory } from '../http';
import type { FollowUpsService } from './FollowUpsService';
import { etagHeader } from './toFollowUp';

const DEFAULT_LIMIT = 50;

/** Adds the routes of follow-ups. */
export function addFollowUpsRoutes(
  router: Router,
  options: { handler: HandlerFactory; followUps: FollowUpsService },
): void {
  const { handler, followUps } = options;

  router.get(
    '/follow-ups',
    handler<'ListFollowUps'>(({ query, credentials }) =>
      followUps.list(
        {
          entityRefs: query.entityRef,
          owners: query.owner,
          documentIds: query.documentId ? [query.documentId] : undefined,
          originIds: query.originId ? [query.originId] : undefined,
          states: query.state,
          severities: query.severity,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/follow-ups',
    handler<'CreateFollowUp'>(
      ({ body, credentials }) => followUps.create(body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: {
          eventId: 'follow-up-create',
          severityLevel: 'low',
          outcome: describe,
        },
      },
    ),
  );

  router.get(
    '/follow-ups/:id',
    handler<'GetFollowUp'>(
      ({ path, credentials }) => followUps.get(path.id, { credentials }),
      { headers: etagHeader },
    ),
  );

  router.patch(
    '/follow-ups/:id',
    handler<'UpdateFollowUp'>(
      ({ path, body, header, credentials }) =>
        followUps.update(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        audit: {
          eventId: 'follow-up-update',
          severityLevel: 'low',
          outcome: describe,
        },
      },
    ),
  );
}

/** What an auditor wants to know of a follow-up; none of its texts. */
function describe({ id, entityRef, owner, state }: FollowUp): JsonObject {
  return { id, entityRef, owner, state };
}
