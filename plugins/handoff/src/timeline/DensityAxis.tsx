import { DateTime } from 'luxon';
import { useLocale } from '../components/useLocale';
import type { Interval } from './density';
import styles from './Density.module.css';

/** Where the strip begins, its middle, and where it ends. */
export function DensityAxis({ intervals }: { intervals: Interval[] }) {
  const locale = useLocale();
  const first = intervals.at(0);
  const last = intervals.at(-1);
  if (!first || !last) return null;
  const middle = intervals[Math.floor(intervals.length / 2)];
  const isOfHours = last.to.diff(first.from).as('days') <= 2;
  const text = (time: DateTime) =>
    time
      .setLocale(locale)
      .toLocaleString(
        isOfHours
          ? { weekday: 'short', ...DateTime.TIME_SIMPLE }
          : { day: 'numeric', month: 'short' },
      );
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>{text(first.from)}</span>
      <span>{text(middle.from)}</span>
      <span>{text(last.to)}</span>
    </div>
  );
}
