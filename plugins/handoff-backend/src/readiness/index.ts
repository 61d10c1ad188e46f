export { readReadinessConfig } from './config';
export { createReadiness } from './createReadiness';
export { addReadinessFileRoutes, BADGE_PATH } from './fileRoutes';
export { addFleetRoutes } from './fleet';
export { ReadinessMarker } from './keeping';
export { ReadinessExtensions } from './ReadinessExtensions';
export { addReadinessRoutes } from './routes';
export { DatabaseReadinessQueue } from './store';
export { addWaiversRoutes } from './waivers';
