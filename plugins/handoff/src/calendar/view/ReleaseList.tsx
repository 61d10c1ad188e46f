import type { Calendar } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import type { CalendarLayer } from '../calendarState';
import { daysOf } from './daysOf';
import { ListItem } from './ListItem';
import styles from './ReleaseList.module.css';
import { spanText } from './spanText';

/** The calendar as a list, day by day. */
export function ReleaseList(props: {
  calendar: Calendar;
  /** In the time zone in which it is shown. */
  span: { from: DateTime; to: DateTime };
  hidden: readonly CalendarLayer[];
}) {
  const { calendar, span, hidden } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const days = useMemo(
    () => daysOf(calendar, { hidden, ...span }),
    [calendar, hidden, span],
  );
  if (!days.length) return <p className={styles.none}>{t('calendar.none')}</p>;
  return (
    <ol className={styles.days}>
      {days.map(({ date, items }) => (
        <li key={date}>
          <h3 className={styles.day}>
            {DateTime.fromISO(date)
              .setLocale(locale)
              .toLocaleString(DateTime.DATE_HUGE)}
          </h3>
          <ul className={styles.items}>
            {items.map(({ key, item, time }) => (
              <ListItem
                key={key}
                item={item}
                time={spanText(time, {
                  zone: span.from.zone,
                  locale,
                  day: date,
                })}
                zone={span.from.zone}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
