export { DatabasePeriodsStore } from './DatabasePeriodsStore';
export type { PeriodsStore } from './PeriodsStore';
