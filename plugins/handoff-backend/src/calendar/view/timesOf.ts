import type { PlannedRelease } from '../../releases';
import type { Occurrence } from '../recurrence';

/** A release and when its window is, read once: several parts of the calendar look at it for each release. */
export interface TimedRelease extends Occurrence {
  release: PlannedRelease;
}

/** When the window of a release is, in milliseconds since 1970. */
export function timesOf({ window }: PlannedRelease): Occurrence {
  return { start: Date.parse(window.start), end: Date.parse(window.end) };
}
