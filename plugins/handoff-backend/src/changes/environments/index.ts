export { readEnvironmentsConfig, type EnvironmentsConfig } from './config';
export { DeliveryFinder } from './DeliveryFinder';
export { EnvironmentParity } from './EnvironmentParity';
export { EnvironmentFinder } from './EnvironmentFinder';
export { readFacts } from './facts';
export { DatabaseDeploymentsStore } from './store';
