export { readReadinessConfig } from './config';
export { createReadiness } from './createReadiness';
export { addReadinessFileRoutes, BADGE_PATH } from './fileRoutes';
export { addFleetRoutes, type FleetService } from './fleet';
export { ReadinessMarker } from './keeping';
export { ReadinessExtensions } from './ReadinessExtensions';
export type { ReadinessService } from './ReadinessService';
export { ReadinessStandings } from './ReadinessStandings';
export { addReadinessRoutes } from './routes';
export { DatabaseGateRecords, DatabaseReadinessQueue } from './store';
export {
  addWaiversRoutes,
  type OverdueWaiver,
  type OverdueWaivers,
} from './waivers';
export { statusEvents } from './statusEvents';
