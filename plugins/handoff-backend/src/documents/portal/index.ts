export { PortalRefresher } from './PortalRefresher';
export { PortalWriter } from './PortalWriter';
export { addPortalRoutes } from './routes';
