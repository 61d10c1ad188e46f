import type { Length } from './readLength';
import type { Recurrence } from './Recurrence';

/** When something is, once or again and again, in the words of RFC 5545. */
export interface Schedule {
  /** The first date and time, as clocks of the zone show it, like 2026-11-23T18:00:00. */
  start: string;
  length: Length;
  /** Like Europe/Vienna. */
  timeZone: string;
  /** None for what is once. */
  recurrence?: Recurrence;
}

/** One time of a schedule, from the start until before the end. Milliseconds since 1970. */
export interface Occurrence {
  start: number;
  end: number;
}

/** Instants, in milliseconds since 1970; `to` is not part of it. */
export interface Period {
  from: number;
  to: number;
}
