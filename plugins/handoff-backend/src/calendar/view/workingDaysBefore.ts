import type { DateTime } from 'luxon';

/** Monday to Friday; days off are not known. */
const WORKING_DAYS = 5;

/** @param days - how many working days earlier; the day itself does not count */
export function workingDaysBefore(
  from: DateTime<true>,
  days: number,
): DateTime<true> {
  let day = from;
  for (let left = days; left > 0; ) {
    day = day.minus({ days: 1 });
    if (day.weekday <= WORKING_DAYS) left -= 1;
  }
  return day;
}
