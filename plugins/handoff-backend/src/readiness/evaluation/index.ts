export {
  compareReadiness,
  isListed,
  type NewTransition,
  type StoredReadiness,
  type StoredStanding,
} from './compareReadiness';
export {
  judgeEntity,
  type JudgedEntity,
  type JudgedGate,
  type KnownGate,
} from './judgeEntity';
export type {
  GateRecords,
  GateReport,
  SignOffEnd,
  StoredDecision,
  StoredSignOff,
} from './records';
export { firstOf, type KnownSignal } from './signalsOf';
export { signOffEnd, signOffState, type SignOffState } from './signOffState';
export { Evaluator, type Evaluation, type KnownEntities } from './Evaluator';
export { FactsLoader } from './FactsLoader';
export { SignedContent, signedDocuments } from './SignedContent';
export { indexRecords } from './recordsOf';
export type { ReadinessTurn } from './ReadinessTurn';
export { ReadinessWorker } from './ReadinessWorker';
