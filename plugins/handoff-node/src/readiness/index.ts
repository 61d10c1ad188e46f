export { handoffGateResourceRef, type GateResource } from './gateResource';
export type { CheckResult, ReadinessCheck } from './ReadinessCheck';
export {
  handoffReadinessExtensionPoint,
  type HandoffReadinessExtensionPoint,
} from './readinessExtensionPoint';
