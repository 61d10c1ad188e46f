import type { JsonObject } from '@backstage/types';
import type { Waiver } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import type { HandlerFactory } from '../../http';
import type { WaiversService } from './WaiversService';

const DEFAULT_LIMIT = 50;

/** Adds the routes of waivers. */
export function addWaiversRoutes(
  router: Router,
  options: { handler: HandlerFactory; waivers: WaiversService },
): void {
  const { handler, waivers } = options;

  router.get(
    '/waivers',
    handler<'ListWaivers'>(({ query, credentials }) =>
      waivers.list(
        {
          entityRefs: query.entityRef,
          gateIds: query.gateId === undefined ? undefined : [query.gateId],
          states: query.state,
          owners: query.owner,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/waivers',
    handler<'RequestWaiver'>(
      ({ body, credentials }) => waivers.request(body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: {
          eventId: 'waiver-request',
          severityLevel: 'medium',
          meta: ({ entityRef, gateId }) => ({ entityRef, gateId }),
          outcome: describe,
        },
      },
    ),
  );

  router.get(
    '/waivers/:id',
    handler<'GetWaiver'>(({ path, credentials }) =>
      waivers.get(path.id, { credentials }),
    ),
  );

  router.post(
    '/waivers/:id/decision',
    handler<'DecideWaiver'>(
      ({ path, body, credentials }) =>
        waivers.decide(path.id, body, { credentials }),
      {
        allow: ['user'],
        audit: {
          eventId: 'waiver-decide',
          severityLevel: 'medium',
          meta: ({ state }) => ({ decision: state }),
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    '/waivers/:id/revoke',
    handler<'RevokeWaiver'>(
      ({ path, body, credentials }) =>
        waivers.revoke(path.id, body.reason, { credentials }),
      {
        allow: ['user'],
        audit: {
          eventId: 'waiver-revoke',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );
}

/** What an auditor wants to know of a waiver; none of its texts. */
function describe(waiver: Waiver): JsonObject {
  const { id, entityRef, gateId, state, requestedBy, expiresAt } = waiver;
  return { id, entityRef, gateId, state, requestedBy, expiresAt };
}
