export { DatabaseGateRecords, type EntityRecords } from './DatabaseGateRecords';
export {
  DatabaseReadinessQueue,
  type ClaimedEntity,
  type Marking,
} from './DatabaseReadinessQueue';
export {
  DatabaseReadinessStore,
  type ListedEntity,
  type ReadinessInput,
  type ReadinessWrite,
} from './DatabaseReadinessStore';
export { DatabaseTransitions } from './DatabaseTransitions';
export {
  rankOf,
  statusOfRank,
  type ReadinessRow,
  type TransitionRow,
} from './rows';
