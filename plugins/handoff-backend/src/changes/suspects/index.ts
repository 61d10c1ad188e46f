export type { AlertContext, SuspectEntity } from './AlertContext';
export { arrivalsIn, type Arrivals } from './arrivalsIn';
export type { Absence, Arrival } from './Arrival';
export { isSameCommit, names } from './commits';
export { environmentKey } from './environments';
export { isSameRelease } from './releaseOf';
export { rankSuspects } from './rankSuspects';
export type { RankedSuspect, SuspectRanking } from './RankedSuspect';
export type { SuspectChange } from './SuspectChange';
