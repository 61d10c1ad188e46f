export { readInsightsConfig } from './config';
export { createInsights } from './createInsights';
export { addInsightsRoutes } from './routes';
