export { PortalRefresher } from './PortalRefresher';
export { PortalWriter } from './PortalWriter';
