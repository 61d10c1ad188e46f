export { alertState } from './alertState';
export { AlertRecords } from './AlertRecords';
export type {
  AlertIdentities,
  AlertLinks,
  AlertQuery,
  AlertRecord,
  AlertRecordsStore,
} from './AlertRecordsStore';
export { DatabaseAlertRecordsStore } from './DatabaseAlertRecordsStore';
