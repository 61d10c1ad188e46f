export { readRunsConfig } from './config';
export { createRuns } from './createRuns';
export { followUpOf } from './followUpOf';
export type { DrillsService } from './drills';
export { addRunsRoutes } from './routes';
export type { RunKeeper } from './RunKeeper';
export type { RunsService } from './RunsService';
