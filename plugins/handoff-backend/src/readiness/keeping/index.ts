export { DatabaseNotices } from './DatabaseNotices';
export { ReadinessKeeper } from './ReadinessKeeper';
export { ReadinessMarker } from './ReadinessMarker';
export { ReadinessNotifier } from './ReadinessNotifier';
export { READINESS_TOPIC, TurnTeller } from './TurnTeller';
