const DAY = 86_400_000;
/** Monday to Friday; days off are not known. */
const WORKING_DAYS = 5;

/**
 * The same time of the clock, some working days earlier; the day itself does not count.
 *
 * @param local - milliseconds since 1970 that a clock shows, as if it showed UTC
 */
export function workingDaysBefore(local: number, days: number): number {
  let day = local;
  for (let left = days; left > 0; ) {
    day -= DAY;
    // Sunday is 0, Saturday 6.
    if ((new Date(day).getUTCDay() + 6) % 7 < WORKING_DAYS) left -= 1;
  }
  return day;
}
