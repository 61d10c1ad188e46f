import { DateTime } from 'luxon';
import { absoluteTime } from '../components/times';
import { useLocale } from '../components/useLocale';
import styles from './Timeline.module.css';

/** The time of day, under the heading of its day; the exact time with its zone is its tooltip. */
export function ClockTime({ at }: { at: string }) {
  const locale = useLocale();
  const time = DateTime.fromISO(at);
  return (
    <time
      className={styles.clock}
      dateTime={at}
      title={absoluteTime(time, locale)}
    >
      {time.setLocale(locale).toLocaleString(DateTime.TIME_SIMPLE)}
    </time>
  );
}
