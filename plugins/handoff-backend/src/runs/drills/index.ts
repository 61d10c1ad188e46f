export { AuthorizedDrillsService } from './AuthorizedDrillsService';
export { DatabaseDrillsStore } from './DatabaseDrillsStore';
export { DefaultDrillsService } from './DefaultDrillsService';
export { DrillReminders } from './DrillReminders';
export type { DrillsService } from './DrillsService';
export type { DrillsStore } from './DrillsStore';
export { addDrillsRoutes } from './routes';
