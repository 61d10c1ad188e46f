export { createWaivers } from './createWaivers';
export type { WaiverListener } from './DefaultWaiversService';
export { addWaiversRoutes } from './routes';
export { factsOf, stateOf } from './stateOf';
export { toWaiver } from './toWaiver';
export type { WaiverRecords } from './WaiverRecords';
export type { WaiversService } from './WaiversService';
export type { StoredWaiver } from './WaiversStore';
export { OverdueWaivers, type OverdueWaiver } from './OverdueWaivers';
