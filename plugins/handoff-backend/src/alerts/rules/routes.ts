import type { Router } from 'express';
import type { HandlerFactory } from '../../http';
import type { CoverageService } from './CoverageService';

const DEFAULT_LIMIT = 50;

/** Adds the routes of coverage. They stand before that of one alert, which takes any path for an id. */
export function addCoverageRoutes(
  router: Router,
  options: { handler: HandlerFactory; coverage: CoverageService },
): void {
  const { handler, coverage } = options;

  router.get(
    '/alerts/coverage',
    handler<'GetAlertCoverage'>(({ query, credentials }) =>
      coverage.getCoverage(
        {
          entityRefs: query.entityRef,
          owners: query.owner,
          findings: query.finding,
        },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.post(
    '/alerts/coverage/refresh',
    handler<'RefreshAlertCoverage'>(
      ({ credentials }) => coverage.refresh({ credentials }),
      { audit: { eventId: 'alert-rules-refresh', severityLevel: 'low' } },
    ),
  );

  router.get(
    '/alerts/rule-changes',
    handler<'ListRuleChanges'>(({ query, credentials }) =>
      coverage.listChanges(
        { entityRefs: query.entityRef, alertname: query.alertname },
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );
}
