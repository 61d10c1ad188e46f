import { Duration } from 'luxon';

/** As on a clock, in whole seconds: `4:07`, from an hour on `1:04:07`. */
export function clock(milliseconds: number): string {
  const duration = Duration.fromMillis(Math.max(0, milliseconds));
  return duration.toFormat(duration.as('hours') >= 1 ? 'h:mm:ss' : 'm:ss');
}

/** In words, as short as can be, in the reader's language: "12 min", "3 hr, 5 min", "2 days, 4 hr". */
export function shortDuration(milliseconds: number, locale: string): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const [hours, minutesLeft] = [Math.floor(rest / 60), rest % 60];
  const units = {
    ...(days > 0 && { days }),
    ...(hours > 0 && { hours }),
    // Nobody asks for the minutes of a run that took days.
    ...(days === 0 &&
      (minutesLeft > 0 || hours === 0) && { minutes: minutesLeft }),
  };
  return Duration.fromObject(units, { locale }).toHuman({
    unitDisplay: 'short',
  });
}
