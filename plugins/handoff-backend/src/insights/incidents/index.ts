export { createIncidents } from './createIncidents';
export { DatabaseJudgementsStore } from './DatabaseJudgementsStore';
export type { IncidentsService } from './IncidentsService';
export { JudgementsReader } from './JudgementsReader';
export { addIncidentsRoutes } from './routes';
