import type { DrillState } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { StoredDrill } from './DrillsStore';

/** How late a drill may begin before it counts as missed. */
const GRACE = { days: 1 };

/** What became of a drill. A run that was aborted or abandoned did not hold it. */
export function drillState(
  drill: Pick<StoredDrill, 'at' | 'runState' | 'cancelledAt'>,
  now: DateTime<true>,
): DrillState {
  if (drill.cancelledAt) return 'cancelled';
  if (drill.runState === 'active') return 'started';
  if (drill.runState === 'finished') return 'done';
  return drill.at <= missedBefore(now) ? 'missed' : 'planned';
}

/** Drills planned for then or earlier that did not begin are missed. */
export function missedBefore(now: DateTime<true>): string {
  return now.minus(GRACE).toUTC().toISO();
}
