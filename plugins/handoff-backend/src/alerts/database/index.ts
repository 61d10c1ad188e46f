export { DatabaseAlertEntities } from './DatabaseAlertEntities';
export { DatabaseAlertNames } from './DatabaseAlertNames';
export { DatabaseAlertsStore } from './DatabaseAlertsStore';
