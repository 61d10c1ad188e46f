export { DatabaseDeploymentsStore } from './DatabaseDeploymentsStore';
export type { Configuration, DeploymentsStore } from './DeploymentsStore';
export { toPlaced, type PlacedChange } from './PlacedChange';
