/**
 * Handoff in the frontend, for apps of the new frontend system.
 *
 * @packageDocumentation
 */

export { handoffApiRef } from './api';
export { handoffPlugin as default } from './plugin';
export {
  alertRouteRef,
  alertsRouteRef,
  changeRouteRef,
  coverageRouteRef,
  insightsRouteRef,
  entityContentRouteRef,
  newReleaseRouteRef,
  readinessRouteRef,
  releaseCalendarRouteRef,
  releaseRouteRef,
  releasesRouteRef,
  rootRouteRef,
  runRouteRef,
  runsRouteRef,
} from './routes';
export { createReadinessColumn } from './readiness/column/createReadinessColumn';
export { handoffReadinessTranslationRef } from './readiness/translation';
export { handoffTranslationRef } from './translation';
