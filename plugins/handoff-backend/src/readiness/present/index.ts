export { toGate } from './toGate';
export { toReadinessAsOf } from './toReadinessAsOf';
export { toSignOff, type VisibleDocuments } from './toSignOff';
export { readSignals, toStanding } from './toStanding';
