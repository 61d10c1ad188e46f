import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import type { DocumentsService } from '../documents';
import type { HandlerFactory } from '../http';
import type { EntitiesService } from './EntitiesService';

/** Adds the routes of entities. */
export function addEntitiesRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    entities: EntitiesService;
    documents: DocumentsService;
  },
): void {
  const { handler, entities, documents } = options;

  router.get(
    '/entities',
    handler<'ListEntities'>(({ query, credentials }) =>
      entities.list(
        { owners: query.owner, limit: query.limit ?? 50, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get(
    '/entities/:kind/:namespace/:name',
    handler<'GetEntitySummary'>(({ path, query, credentials }) =>
      entities.getSummary(
        stringifyEntityRef(path),
        { include: query.include },
        { credentials },
      ),
    ),
  );

  router.post(
    '/entities/:kind/:namespace/:name/refresh',
    handler<'RefreshEntity'>(
      ({ path, credentials }) =>
        documents.refresh(stringifyEntityRef(path), { credentials }),
      { audit: { eventId: 'document-refresh', severityLevel: 'low' } },
    ),
  );
}
