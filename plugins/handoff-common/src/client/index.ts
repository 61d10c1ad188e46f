export * from './HandoffApi';
export { HandoffClient } from './HandoffClient';
