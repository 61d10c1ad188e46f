import type { Router } from 'express';
import type { HandlerFactory, OperationRequest } from '../../http';
import type { FleetSelection, FleetService } from './FleetService';

const DEFAULT_LIMIT = 50;
const DEFAULT_DAYS = 90;

/** Adds the routes of the readiness of all entities. */
export function addFleetRoutes(
  router: Router,
  options: { handler: HandlerFactory; fleet: FleetService },
): void {
  const { handler, fleet } = options;

  router.get(
    '/readiness',
    handler<'ListReadiness'>(({ query, credentials }) =>
      fleet.list(
        toSelection(query),
        { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor },
        { credentials },
      ),
    ),
  );

  router.get(
    '/readiness/gates',
    handler<'ListGates'>(({ query, credentials }) =>
      fleet.listGates(toSelection(query), { credentials }),
    ),
  );

  router.get(
    '/readiness/trend',
    handler<'GetReadinessTrend'>(({ query, credentials }) =>
      fleet.getTrend(toSelection(query), query.days ?? DEFAULT_DAYS, {
        credentials,
      }),
    ),
  );

  router.get(
    '/readiness/mine',
    handler<'GetMyReadinessWork'>(({ credentials }) =>
      fleet.listMine({ credentials }),
    ),
  );

  router.post(
    '/readiness/statuses',
    handler<'ListReadinessStatuses'>(async ({ body, credentials }) => ({
      items: await fleet.listStatuses(body.entityRefs, { credentials }),
    })),
  );

  router.post(
    '/readiness/preview',
    handler<'PreviewReadiness'>(({ body, credentials }) =>
      fleet.preview(body.gates, { credentials }),
    ),
  );
}

/** What narrows the fleet, as the parameters have it. */
export function toSelection(
  query: OperationRequest<'ListGates'>['query'],
): FleetSelection {
  return {
    statuses: query.status,
    owners: query.owner,
    systems: query.system,
    tiers: query.tier,
    kinds: query.kind?.map(kind => kind.toLocaleLowerCase('en-US')),
    gateId: query.gate,
    gateStates: query.gateState,
    text: query.q,
  };
}
