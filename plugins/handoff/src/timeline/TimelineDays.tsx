import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { useId, useMemo } from 'react';
import { useLocale } from '../components/useLocale';
import { useNow } from '../components/useNow';
import { useMessages } from '../translation';
import { EventGroupRow } from './EventGroupRow';
import { EventRow } from './EventRow';
import { foldEvents, type TimelineDay } from './foldEvents';
import styles from './Timeline.module.css';
import { useEventAddress } from './useEventAddress';

/** The events that were loaded, by day. */
export function TimelineDays({ events }: { events: TimelineEvent[] }) {
  const days = useMemo(() => foldEvents(events), [events]);
  const addressOf = useEventAddress(events);
  return (
    <>
      {days.map(day => (
        <Day key={day.day.toISODate()} {...day} addressOf={addressOf} />
      ))}
    </>
  );
}

function Day(
  props: TimelineDay & {
    addressOf: (event: TimelineEvent) => string | undefined;
  },
) {
  const { day, groups, addressOf } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.day}>
        <DayName day={day} />
      </h3>
      <ul className={styles.rows}>
        {groups.map(group => {
          const [event, ...others] = group.events;
          return others.length > 0 ? (
            <EventGroupRow key={event.id} group={group} addressOf={addressOf} />
          ) : (
            <EventRow key={event.id} event={event} href={addressOf(event)} />
          );
        })}
      </ul>
    </section>
  );
}

function DayName({ day }: { day: DateTime }) {
  const { t } = useMessages<'timeline'>();
  const locale = useLocale();
  const now = useNow();
  const date = day
    .setLocale(locale)
    .toLocaleString(DateTime.DATE_MED_WITH_WEEKDAY);
  if (day.hasSame(now, 'day')) return <>{t('timeline.day.today', { date })}</>;
  return day.hasSame(now.minus({ days: 1 }), 'day') ? (
    <>{t('timeline.day.yesterday', { date })}</>
  ) : (
    <>{date}</>
  );
}
