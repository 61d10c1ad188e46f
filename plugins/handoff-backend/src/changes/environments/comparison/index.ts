export { compareEnvironments } from './compareEnvironments';
export { declarationsFor, type DeclaredDifference } from './DeclaredDifference';
export { mergeFacts } from './mergeFacts';
export { orderEnvironments } from './orderEnvironments';
