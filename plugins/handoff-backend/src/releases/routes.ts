import type { JsonObject } from '@backstage/types';
import type { Release } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { inUtc, parseIfMatch, type HandlerFactory } from '../http';
import type { ReleasePartsService } from './ReleasePartsService';
import type { ReleasesService } from './ReleasesService';
import { addReleaseDeliveryRoutes } from './deliveryRoutes';
import { addReleasePartsRoutes } from './partsRoutes';
import type { ReleaseDeliveryService } from './ReleaseDeliveryService';
import { etagHeader } from './toRelease';

const DEFAULT_LIMIT = 50;

/** Adds the routes of releases. */
export function addReleasesRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    releases: ReleasesService;
    releaseParts: ReleasePartsService;
    releaseDelivery: ReleaseDeliveryService;
  },
): void {
  const { handler, releases } = options;

  router.get(
    '/releases',
    handler<'ListReleases'>(({ query, credentials }) =>
      releases.list(
        {
          entityRefs: query.entityRef,
          changeIds: query.changeId,
          states: query.state,
          owners: query.owner,
          from: inUtc(query.from),
          to: inUtc(query.to),
          text: query.q,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/releases',
    handler<'CreateRelease'>(
      ({ body, credentials }) => releases.create(body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: {
          eventId: 'release-create',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.get(
    '/releases/:id',
    handler<'GetRelease'>(
      ({ path, credentials }) => releases.get(path.id, { credentials }),
      { headers: etagHeader },
    ),
  );

  router.get(
    '/releases/:id/drafts',
    handler<'DraftReleaseTexts'>(({ path, credentials }) =>
      releases.draftTexts(path.id, { credentials }),
    ),
  );

  router.put(
    '/releases/:id',
    handler<'UpdateRelease'>(
      ({ path, body, header, credentials }) =>
        releases.update(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        audit: {
          eventId: 'release-update',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    '/releases/:id/transitions',
    handler<'MoveRelease'>(
      ({ path, body, credentials }) =>
        releases.move(path.id, body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        audit: {
          eventId: 'release-move',
          severityLevel: 'high',
          meta: ({ to, expedite = false }) => ({ to, expedite }),
          outcome: describe,
        },
      },
    ),
  );

  addReleasePartsRoutes(router, options);
  addReleaseDeliveryRoutes(router, options);
}

/** What an auditor wants to know of a release; none of its texts. */
function describe(release: Release): JsonObject {
  const { id, state, risk, isUnapproved, isExpedited } = release;
  return { id, state, risk, isUnapproved, isExpedited };
}
