export type { Need } from './builtIn';
export { CheckRegistry } from './CheckRegistry';
export type {
  CheckOutcome,
  Dependency,
  EntityFacts,
  Evidence,
  Rehearsal,
} from './EntityFacts';
