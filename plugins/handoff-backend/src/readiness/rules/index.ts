export {
  combineSignals,
  type Decision,
  type Signal,
  type Verdict,
} from './combineSignals';
export type { GateState, ReadinessStatus } from './GateState';
export {
  endsSoon,
  isEnforced,
  statusOf,
  statusOfParts,
  type GateStanding,
  type Status,
} from './statusOf';
export {
  voidReasons,
  type RevisionSince,
  type SignedDocument,
  type SignedFor,
  type VoidReason,
} from './voidReasons';
export {
  isInForce,
  waiverState,
  type WaiverFacts,
  type WaiverState,
} from './waiverState';
