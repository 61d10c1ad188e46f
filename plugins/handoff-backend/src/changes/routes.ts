import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  ChangesReport,
  SearchChangesQuery,
} from 'backstage-plugin-handoff-common';
import type { Router } from 'express';
import { readEntityRef } from '../catalog';
import { inUtc, parseIfMatch, type HandlerFactory } from '../http';
import type { ChangeSelection, ChangesService } from './ChangesService';
import { noteEtagHeader } from './notes';

const DEFAULT_LIMIT = 50;
const DEFAULT_SEARCH_LIMIT = 20;
const DEFAULT_DEPTH = 3;
/** Texts may be long. */
const MAX_LIMIT_WITH_TEXT = 100;

/** Adds the routes of changes. */
export function addChangesRoutes(
  router: Router,
  options: { handler: HandlerFactory; changes: ChangesService },
): void {
  const { handler, changes } = options;

  router.get(
    '/changes',
    handler<'ListChanges'>(({ query, credentials }) => {
      const withText = query.include?.includes('text') ?? false;
      const limit = query.limit ?? DEFAULT_LIMIT;
      return changes.list(
        { ...readSelection(query), text: query.text },
        {
          limit: withText ? Math.min(limit, MAX_LIMIT_WITH_TEXT) : limit,
          cursor: query.cursor,
          withText,
        },
        { credentials },
      );
    }),
  );

  router.post(
    '/changes',
    handler<'ReportChanges'>(
      ({ body, credentials }) => changes.report(body.changes, { credentials }),
      {
        audit: {
          eventId: 'change-report',
          severityLevel: 'low',
          outcome: ({ added, updated, refused }: ChangesReport) => ({
            added,
            updated,
            refused,
          }),
        },
        takesAnyText: true,
      },
    ),
  );

  router.get(
    '/changes/search',
    handler<'SearchChanges'>(({ query, credentials }) =>
      changes.search(
        {
          query: query.q,
          ...readSelection(query),
          limit: query.limit ?? DEFAULT_SEARCH_LIMIT,
          cursor: query.cursor,
        },
        { credentials },
      ),
    ),
  );

  router.get(
    '/changes/sources',
    handler<'ListChangeSources'>(async ({ query, credentials }) => ({
      items: await changes.listSources(
        { entityRefs: query.entityRef?.map(readEntityRef) },
        { credentials },
      ),
    })),
  );

  router.get(
    '/changes/suspects',
    handler<'ListSuspects'>(({ query, credentials }) =>
      changes.listSuspects(
        {
          alertId: query.alertId,
          entityRefs: query.entityRef?.map(readEntityRef),
          at: inUtc(query.at),
          environment: query.environment,
          depth: query.depth ?? DEFAULT_DEPTH,
        },
        { credentials },
      ),
    ),
  );

  router.get(
    '/changes/:id',
    handler<'GetChange'>(({ path, credentials }) =>
      changes.get(path.id, { credentials }),
    ),
  );

  router.get(
    '/entities/:kind/:namespace/:name/environments',
    handler<'CompareEnvironments'>(({ path, credentials }) =>
      changes.compareEnvironments(stringifyEntityRef(path), { credentials }),
    ),
  );

  router.put(
    '/changes/:id/note',
    handler<'EditNote'>(
      ({ path, body, header, credentials }) =>
        changes.editNote(path.id, body, parseIfMatch(header('If-Match')), {
          credentials,
        }),
      {
        headers: noteEtagHeader,
        audit: { eventId: 'note-update', severityLevel: 'low' },
      },
    ),
  );

  router.put(
    '/changes/:id/acknowledgement',
    handler<'AcknowledgeChange'>(
      ({ path, body, credentials }) =>
        changes.acknowledge(path.id, body, { credentials }),
      { audit: { eventId: 'change-acknowledge', severityLevel: 'low' } },
    ),
  );

  router.delete(
    '/changes/:id/acknowledgement',
    handler<'WithdrawAcknowledgement'>(
      ({ path, credentials }) =>
        changes.withdrawAcknowledgement(path.id, { credentials }),
      { audit: { eventId: 'change-acknowledge', severityLevel: 'low' } },
    ),
  );

  router.get(
    '/changes/:id/note/revisions',
    handler<'ListNoteRevisions'>(async ({ path, credentials }) => ({
      items: await changes.listNoteRevisions(path.id, { credentials }),
    })),
  );
}

/** What lists of changes and searches are narrowed by. */
function readSelection(
  query: Omit<SearchChangesQuery, 'q'>,
): Omit<ChangeSelection, 'text'> {
  return {
    entityRefs: query.entityRef,
    owners: query.owner,
    kinds: query.kind,
    states: query.state,
    environments: query.environment,
    risks: query.risk,
    since: inUtc(query.since),
    until: inUtc(query.until),
  };
}
