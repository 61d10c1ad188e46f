export { DatabaseAlertEntities } from './DatabaseAlertEntities';
export { DatabaseAlertLookup } from './DatabaseAlertLookup';
export { DatabaseAlertNames } from './DatabaseAlertNames';
export { DatabaseAlertsStore } from './DatabaseAlertsStore';
