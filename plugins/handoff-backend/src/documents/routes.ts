import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { DocumentsService } from './DocumentsService';
import { addPortalRoutes } from './portal';
import { sendFile } from './sendFile';
import { etagHeader } from './toDocument';

const DEFAULT_LIMIT = 50;

/** With their contents documents are heavy, so fewer of them make a page. */
const MAX_LIMIT_WITH_CONTENT = 100;

/** Adds the routes of documents and their files. */
export function addDocumentsRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    httpAuth: HttpAuthService;
    documents: DocumentsService;
  },
): void {
  const { handler, httpAuth, documents } = options;
  addPortalRoutes(router, { handler, documents });

  router.get(
    '/documents',
    handler<'ListDocuments'>(({ query, credentials }) => {
      const withContent = query.include?.includes('content') ?? false;
      const limit = query.limit ?? DEFAULT_LIMIT;
      return documents.list(
        {
          entityRefs: query.entityRef,
          kinds: query.kind,
          tags: query.tag,
          owners: query.owner,
          stewards: query.steward ? [query.steward] : undefined,
          freshness: query.freshness,
          sourceTypes: query.source,
          include: query.include,
        },
        {
          order: query.order,
          limit: withContent ? Math.min(limit, MAX_LIMIT_WITH_CONTENT) : limit,
          cursor: query.cursor,
          withContent,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/documents/:id',
    handler<'GetDocument'>(
      ({ path, credentials }) => documents.get(path.id, { credentials }),
      { headers: etagHeader },
    ),
  );

  router.get(
    '/documents/:id/revisions',
    handler<'ListRevisions'>(({ path, query, credentials }) =>
      documents.listRevisions(
        path.id,
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get(
    '/documents/:id/revisions/:number',
    handler<'GetRevision'>(({ path, credentials }) =>
      documents.getRevision(path.id, Number(path.number), { credentials }),
    ),
  );

  router.post(
    '/documents/:id/revisions/:number/purge',
    handler<'PurgeRevision'>(
      ({ path, body, credentials }) =>
        documents.purgeRevision(path.id, Number(path.number), body, {
          credentials,
        }),
      {
        allow: ['user'],
        audit: { eventId: 'revision-purge', severityLevel: 'high' },
      },
    ),
  );

  router.get(
    '/documents/:id/reviews',
    handler<'ListReviews'>(({ path, query, credentials }) =>
      documents.listReviews(
        path.id,
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/documents/:id/reviews',
    handler<'ReviewDocument'>(
      ({ path, body, credentials }) =>
        documents.review(path.id, body, { credentials }),
      {
        status: 201,
        allow: ['user'],
        audit: { eventId: 'document-review', severityLevel: 'low' },
      },
    ),
  );

  router.get('/files/:id/:number', async (request, response) => {
    // Image elements send no token, but they send the cookie that the frontend has asked for.
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
      allowLimitedAccess: true,
    });
    const { id, number } = request.params;
    const path = String(request.query.path);
    sendFile(response, {
      path,
      content: await documents.getFile(id, Number(number), path, {
        credentials,
      }),
    });
  });
}
