export type { AlertContext, SuspectEntity } from './AlertContext';
export { arrivalsIn, type Arrivals } from './arrivalsIn';
export type { Absence, Arrival } from './Arrival';
export { rankSuspects } from './rankSuspects';
export type { RankedSuspect, SuspectRanking } from './RankedSuspect';
export type { SuspectChange } from './SuspectChange';
