import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { InsightFigureId } from 'backstage-plugin-handoff-common';
import type { Response, Router } from 'express';
import type { HandlerFactory, OperationRequest } from '../http';
import type { InsightsSelection, InsightsService } from './InsightsService';
import { readScope } from './readScope';

const DEFAULT_LIMIT = 50;

type Query = OperationRequest<'GetInsights'>['query'];

/** Adds the routes of insights. */
export function addInsightsRoutes(
  router: Router,
  options: {
    handler: HandlerFactory;
    httpAuth: HttpAuthService;
    insights: InsightsService;
  },
): void {
  const { handler, httpAuth, insights } = options;
  const allow = { allow: ['user' as const, 'service' as const] };

  router.get(
    '/insights',
    handler<'GetInsights'>(({ query, credentials }) =>
      insights.get(toSelection(query), { credentials }),
    ),
  );

  router.get(
    '/insights/documents',
    handler<'ListHelpfulDocuments'>(async ({ query, credentials }) => ({
      items: await insights.listDocuments(toSelection(query), { credentials }),
    })),
  );

  router.get(
    '/insights/load',
    handler<'GetLoadAhead'>(({ query, credentials }) =>
      insights.getLoad(toSelection(query), { credentials }),
    ),
  );

  router.get('/insights/export', async (request, response) => {
    const credentials = await httpAuth.credentials(request, allow);
    const query: unknown = request.query;
    const selection = toSelection(query as Query);
    const csv = await insights.export(selection, { credentials });
    sendCsv(response, 'insights.csv', csv);
  });

  router.get(
    '/insights/:figure/rows',
    handler<'ListInsightRows'>(({ path, query, credentials }) =>
      insights.listRows(
        path.figure,
        toSelection(query),
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get('/insights/:figure/rows/export', async (request, response) => {
    const credentials = await httpAuth.credentials(request, allow);
    // The specification names the figures, and lets no other through.
    const figure = request.params.figure as InsightFigureId;
    const query: unknown = request.query;
    const selection = toSelection(query as Query);
    const csv = await insights.exportRows(figure, selection, { credentials });
    sendCsv(response, `${figure}.csv`, csv);
  });
}

function toSelection(query: Query): InsightsSelection {
  return {
    ...readScope(query),
    since: query.since,
    until: query.until,
    bucket: query.bucket,
    timeZone: query.timeZone,
  };
}

function sendCsv(response: Response, name: string, csv: string): void {
  response
    .status(200)
    .set('X-Content-Type-Options', 'nosniff')
    .attachment(name)
    .type('text/csv')
    .send(csv);
}
