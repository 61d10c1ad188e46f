export { readInsightsConfig } from './config';
export { createInsights } from './createInsights';
export { addIncidentsRoutes, type IncidentsService } from './incidents';
export { addInsightsRoutes } from './routes';
