export { AlertFirings, type AlertFiring } from './AlertFirings';
export type { AlertChange, AlertChangeListener } from './AlertChanges';
export type { AlertSelection, AlertsService } from './AlertsService';
export { readAlertsConfig } from './config';
export {
  addCoverageRoutes,
  createCoverage,
  readCoverageConfig,
  type AlertFinding,
  type AlertFindings,
  type CoverageService,
  type RuleChanges,
  type StoredRuleChange,
} from './rules';
export { createAlerts } from './createAlerts';
export { DatabaseAlertEntities, DatabaseAlertNames } from './database';
export { firingAlertsPart } from './firingAlertsPart';
export { addAlertsRoutes } from './routes';
export { alertEvents } from './alertEvents';
