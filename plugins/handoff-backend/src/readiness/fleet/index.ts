export { AuthorizedFleetService } from './AuthorizedFleetService';
export { DatabaseFleetStore } from './DatabaseFleetStore';
export { DefaultFleetService } from './DefaultFleetService';
export type { FleetSelection, FleetService } from './FleetService';
export { addFleetRoutes, toSelection } from './routes';
