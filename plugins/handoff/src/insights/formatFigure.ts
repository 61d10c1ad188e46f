import type { InsightUnit } from 'backstage-plugin-handoff-common';
import { shortDuration } from '../runs/durations';

/** Below this a duration is told in seconds. */
const MINUTE_SECONDS = 60;

/** A value of a figure as a reader says it, in their language: "3 hr, 5 min", "42%", "1.5". */
export function formatFigure(
  unit: InsightUnit,
  value: number,
  locale: string,
): string {
  switch (unit) {
    case 'seconds':
      return value < MINUTE_SECONDS
        ? new Intl.NumberFormat(locale, {
            style: 'unit',
            unit: 'second',
            unitDisplay: 'short',
            maximumFractionDigits: 0,
          }).format(value)
        : shortDuration(value * 1000, locale);
    case 'share':
      return new Intl.NumberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: 1,
      }).format(value);
    default:
      return new Intl.NumberFormat(locale, {
        maximumFractionDigits: 1,
      }).format(value);
  }
}

/** Units of an axis, the largest first, in seconds. */
const AXIS_UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Ends of an axis whose half is a round number as well, in its unit; of larger ones the first digits count. */
const ROUND_ENDS = [2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 48, 60, 80, 100];

function axisUnit(largest: number) {
  return (
    AXIS_UNITS.find(([, seconds]) => largest >= 2 * seconds) ?? AXIS_UNITS[3]
  );
}

/** Where durations are told at an axis: nothing, the half and an end that is not below the largest, in seconds. */
export function durationTicks(largest: number): number[] {
  const [, size] = axisUnit(largest);
  const needed = largest / size;
  let power = 1;
  while (needed > 100 * power) power *= 10;
  const round = ROUND_ENDS.find(each => each * power >= needed) ?? 100;
  const end = round * power * size;
  return [0, end / 2, end];
}

/** A value at an axis, all of them in one unit, as short as can be: "2 days", "50%". */
export function formatTick(
  unit: InsightUnit,
  value: number,
  locale: string,
  largest: number,
): string {
  if (unit !== 'seconds') return formatFigure(unit, value, locale);
  const [name, size] = axisUnit(largest);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value / size);
}
