export { handoffGateResourceRef, type GateResource } from './gateResource';
export type {
  GateReporter,
  GateReporting,
  ReportedResult,
} from './GateReporter';
export type { CheckResult, ReadinessCheck } from './ReadinessCheck';
export {
  handoffReadinessExtensionPoint,
  type HandoffReadinessExtensionPoint,
} from './readinessExtensionPoint';
