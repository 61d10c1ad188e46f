export { expandSchedule, nextOccurrences } from './expandSchedule';
export { joinOccurrences } from './joinOccurrences';
export { readLength } from './readLength';
export { readRecurrence, tidyRecurrence } from './readRecurrence';
export { ZoneOffsets } from './ZoneOffsets';
export type { Occurrence, Period, Schedule } from './Schedule';
