import { stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { Readiness } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { storedTime } from '../database';
import type { HandlerFactory } from '../http';
import type { ReadinessService } from './ReadinessService';

const DEFAULT_LIMIT = 50;

const ENTITY = '/readiness/:kind/:namespace/:name';
const GATE = `${ENTITY}/gates/:gateId`;

/** Adds the routes of the readiness of one entity. */
export function addReadinessRoutes(
  router: Router,
  options: { handler: HandlerFactory; readiness: ReadinessService },
): void {
  const { handler, readiness } = options;

  router.get(
    ENTITY,
    handler<'GetReadiness'>(({ path, query, credentials }) =>
      readiness.get(
        stringifyEntityRef(path),
        { at: storedTime(query.at) },
        { credentials },
      ),
    ),
  );

  router.get(
    `${ENTITY}/history`,
    handler<'ListReadinessHistory'>(({ path, query, credentials }) =>
      readiness.listHistory(
        { entityRef: stringifyEntityRef(path), gateId: query.gateId },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    `${ENTITY}/overrides`,
    handler<'RecordReadinessOverride'>(
      ({ path, body, credentials }) =>
        readiness.recordOverride(stringifyEntityRef(path), body, {
          credentials,
        }),
      {
        status: 201,
        audit: {
          eventId: 'readiness-override',
          severityLevel: 'high',
          meta: ({ environment, version }) => ({ environment, version }),
          outcome: ({ from }) => ({ status: from }),
        },
      },
    ),
  );

  router.put(
    `${GATE}/result`,
    handler<'ReportGateResult'>(
      ({ path, body, credentials }) =>
        readiness.report(toGate(path), body, { credentials }),
      {
        audit: {
          eventId: 'gate-report',
          severityLevel: 'low',
          meta: ({ state, commit }) => ({ state, commit }),
          outcome: describe,
        },
      },
    ),
  );

  router.get(
    `${GATE}/sign-offs`,
    handler<'ListSignOffs'>(({ path, credentials }) =>
      readiness.listSignOffs(toGate(path), { credentials }),
    ),
  );

  router.post(
    `${GATE}/sign-offs`,
    handler<'SignOffGate'>(
      ({ path, body, credentials }) =>
        readiness.signOff(toGate(path), body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: {
          eventId: 'gate-sign-off',
          severityLevel: 'medium',
          meta: ({ verdict }) => ({ verdict }),
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    `${GATE}/decision`,
    handler<'DecideGate'>(
      ({ path, body, credentials }) =>
        readiness.decide(toGate(path), body, { credentials }),
      {
        allow: ['user'],
        audit: {
          eventId: 'gate-decide',
          severityLevel: 'medium',
          meta: ({ state }) => ({ state }),
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    '/sign-offs/:id/revoke',
    handler<'RevokeSignOff'>(
      ({ path, body, credentials }) =>
        readiness.revokeSignOff(path.id, body.reason, { credentials }),
      {
        allow: ['user'],
        audit: {
          eventId: 'sign-off-revoke',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );
}

function toGate({
  gateId,
  ...entity
}: {
  kind: string;
  namespace: string;
  name: string;
  gateId: string;
}) {
  return { entityRef: stringifyEntityRef(entity), gateId };
}

/** What an auditor wants to know of readiness; none of its texts. */
function describe({ entityRef, status }: Readiness): JsonObject {
  return { entityRef, status };
}
