import type { Router } from 'express';
import type { HandlerFactory } from '../http';
import type { SearchService } from './SearchService';

const DEFAULT_LIMIT = 20;

/** Adds the route of search. */
export function addSearchRoutes(
  router: Router,
  options: { handler: HandlerFactory; search: SearchService },
): void {
  const { handler, search } = options;

  router.get(
    '/search',
    handler<'Search'>(({ query, credentials }) =>
      search.search(
        {
          query: query.q,
          kinds: query.kind,
          entityRefs: query.entityRef,
          owners: query.owner,
          tags: query.tag,
          include: query.include,
          limit: query.limit ?? DEFAULT_LIMIT,
          cursor: query.cursor,
        },
        { credentials },
      ),
    ),
  );
}
