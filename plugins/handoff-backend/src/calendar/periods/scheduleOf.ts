import { readLength, readRecurrence, type Schedule } from '../recurrence';
import type { PeriodRule } from './PeriodRule';

/**
 * When a rule holds.
 *
 * @throws InputError that names the field which cannot be used
 */
export function scheduleOf({
  start,
  duration,
  timeZone,
  recurrence,
}: Pick<
  PeriodRule,
  'start' | 'duration' | 'timeZone' | 'recurrence'
>): Schedule {
  return {
    start,
    timeZone,
    length: readLength(duration),
    recurrence: recurrence ? readRecurrence(recurrence) : undefined,
  };
}
