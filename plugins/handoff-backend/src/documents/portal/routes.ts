import type { JsonObject } from '@backstage/types';
import type { DocumentDetail } from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { parseIfMatch, type HandlerFactory } from '../../http';
import type { DocumentsService } from '../DocumentsService';
import { etagHeader } from '../toDocument';

/** Adds the routes by which users write documents. */
export function addPortalRoutes(
  router: Router,
  options: { handler: HandlerFactory; documents: DocumentsService },
): void {
  const { handler, documents } = options;

  router.post(
    '/documents',
    handler<'CreateDocument'>(
      ({ body, credentials }) => documents.create(body, { credentials }),
      {
        status: 201,
        headers: etagHeader,
        allow: ['user'],
        audit: {
          eventId: 'document-create',
          severityLevel: 'medium',
          meta: ({ entityRef, kind }) => ({ entityRef, kind }),
          outcome: describe,
        },
      },
    ),
  );

  router.put(
    '/documents/:id',
    handler<'UpdateDocument'>(
      ({ path, body, header, credentials }) =>
        documents.update(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        allow: ['user'],
        audit: {
          eventId: 'document-update',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.delete(
    '/documents/:id',
    handler<'DeleteDocument'>(
      ({ path, header, credentials }) =>
        documents.archive(path.id, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        allow: ['user'],
        audit: {
          eventId: 'document-delete',
          severityLevel: 'medium',
          outcome: describe,
        },
      },
    ),
  );

  router.post(
    '/documents/:id/restore',
    handler<'RestoreDocument'>(
      ({ path, body, header, credentials }) =>
        documents.restore(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: etagHeader,
        allow: ['user'],
        audit: {
          eventId: 'document-restore',
          severityLevel: 'medium',
          meta: ({ revision }) => (revision ? { restored: revision } : {}),
          outcome: describe,
        },
      },
    ),
  );
}

/** What an auditor wants to know of a document; none of its text. */
function describe({ document }: DocumentDetail): JsonObject {
  const { id, entityRef, revision } = document;
  return { id, entityRef, revision };
}
