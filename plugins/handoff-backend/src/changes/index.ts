export type { ChangesService } from './ChangesService';
export { readChangesConfig, type ChangesConfig } from './config';
export { createChanges } from './createChanges';
export { DatabaseEntityRepositories } from './entities';
export { addChangesRoutes } from './routes';
export { ChangeExtensions } from './sources';
export {
  maxMonitoringDays,
  type MonitoringChange,
  type MonitoringChanges,
} from './monitoring';
export {
  maxNotedDays,
  type NotedChange,
  type NotedChanges,
} from './NotedChanges';
export type { EnvironmentParity } from './environments';
export type { NoteTexts } from './NoteTexts';
export { environmentKey, isSameCommit } from './suspects';
export { Deliveries, type CodeCommit, type Deployment } from './deliveries';
