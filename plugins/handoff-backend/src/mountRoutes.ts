import type {
  AuditorService,
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import { addAlertsRoutes, addCoverageRoutes } from './alerts';
import {
  addCalendarRoutes,
  addFeedsRoutes,
  addPeriodsRoutes,
  FEED_PATH,
} from './calendar';
import { addChangesRoutes } from './changes';
import type { Domains } from './createDomains';
import { addDocumentsRoutes } from './documents';
import { addEntitiesRoutes } from './entities';
import { addFollowUpsRoutes } from './follow-ups';
import {
  createBodyParser,
  createHandlerFactory,
  createSpecRouter,
} from './http';
import {
  addFleetRoutes,
  addReadinessFileRoutes,
  addReadinessRoutes,
  addWaiversRoutes,
  BADGE_PATH,
} from './readiness';
import { addIncidentsRoutes, addInsightsRoutes } from './insights';
import { addReleasesRoutes } from './releases';
import { addRunsRoutes } from './runs';
import { addSearchRoutes } from './search';
import { addTimelineRoutes } from './timeline';

/** Offers the domains as the REST API of the specification. */
export function mountRoutes(
  services: {
    auditor: AuditorService;
    httpAuth: HttpAuthService;
    httpRouter: HttpRouterService;
  },
  domains: Domains,
): void {
  const { httpAuth, httpRouter } = services;
  const router = createSpecRouter();
  const options = {
    ...domains,
    httpAuth,
    handler: createHandlerFactory(services),
  };
  addEntitiesRoutes(router, options);
  addDocumentsRoutes(router, options);
  addSearchRoutes(router, options);
  addCoverageRoutes(router, options);
  addAlertsRoutes(router, options);
  addFollowUpsRoutes(router, options);
  addRunsRoutes(router, options);
  addReadinessFileRoutes(router, {
    ...options,
    config: domains.readinessConfig,
  });
  addFleetRoutes(router, options);
  addReadinessRoutes(router, options);
  addWaiversRoutes(router, options);
  addChangesRoutes(router, options);
  addTimelineRoutes(router, options);
  addInsightsRoutes(router, options);
  addIncidentsRoutes(router, options);
  addReleasesRoutes(router, options);
  addPeriodsRoutes(router, options);
  addFeedsRoutes(router, options);
  addCalendarRoutes(router, options);

  const { documentsConfig, alertsConfig, changesConfig } = domains;
  httpRouter.use(
    createBodyParser({
      maxDocumentBytes: documentsConfig.limits.maxFileBytes,
      maxBytesOf: {
        '/alerts': alertsConfig.limits.maxBodyBytes,
        '/alerts/alertmanager': alertsConfig.limits.maxBodyBytes,
        '/changes': changesConfig.limits.maxBodyBytes,
      },
    }),
  );
  httpRouter.use(router);
  // Image elements cannot send a token; they send the cookie that the frontend has asked for.
  httpRouter.addAuthPolicy({ path: '/files', allow: 'user-cookie' });
  // It stands on pages elsewhere, and answers only where the configuration has it.
  httpRouter.addAuthPolicy({ path: BADGE_PATH, allow: 'unauthenticated' });
  // Calendar programs cannot sign in; the token in the address is looked up instead.
  httpRouter.addAuthPolicy({ path: FEED_PATH, allow: 'unauthenticated' });
}
