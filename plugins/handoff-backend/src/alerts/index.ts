export type { AlertsService } from './AlertsService';
export { readAlertsConfig } from './config';
export { createAlerts } from './createAlerts';
export { DatabaseAlertEntities, DatabaseAlertNames } from './database';
export { addAlertsRoutes } from './routes';
