export { readRunsConfig } from './config';
export { createRuns } from './createRuns';
export { followUpOf } from './followUpOf';
export type { DrillsService } from './drills';
export type { Rehearsal, Rehearsals } from './Rehearsals';
export { addRunsRoutes } from './routes';
export type { RunKeeper } from './RunKeeper';
export type { RunsService } from './RunsService';
export { runEvents } from './runEvents';
