import FullCalendar, {
  type CalendarRef,
  type EventClickInfo,
  type EventDisplayInfo,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Calendar } from 'backstage-plugin-handoff-common';
import { useLocale } from '../../components/useLocale';
import { useMessages } from '../../translation';
import type { CalendarLayer } from '../calendarState';
import { EventText } from './EventText';
import styles from './ReleaseGrid.module.css';
import { toEvents, type CalendarItem } from './toEvents';
import { useReleaseAddress } from '../../releases/useReleaseAddress';

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek' };
/** More on one day are behind a link. */
const MOST_A_DAY = 5;
/** A month or a week of the calendar, as a grid of days. */
export function ReleaseGrid(props: {
  calendar: Calendar;
  view: 'month' | 'week';
  /** A day of it, like 2026-11-23. */
  date: string;
  zone: 'local' | 'utc';
  hidden: readonly CalendarLayer[];
}) {
  const { calendar, view, date, zone, hidden } = props;
  const { t } = useMessages<'calendar'>();
  const locale = useLocale();
  const navigate = useNavigate();
  const releasePath = useReleaseAddress();
  const ref = useRef<CalendarRef>(null);
  const events = useMemo(
    () => toEvents(calendar, { view, hidden, releasePath }),
    [calendar, view, hidden, releasePath],
  );
  useEffect(() => {
    ref.current?.getApi().changeView(VIEWS[view], date);
  }, [view, date]);
  const open = useCallback(
    ({ event, jsEvent }: EventClickInfo) => {
      const { ctrlKey, metaKey, shiftKey } = jsEvent;
      if (!event.url || ctrlKey || metaKey || shiftKey) return;
      jsEvent.preventDefault();
      navigate(event.url);
    },
    [navigate],
  );
  const text = useCallback(
    (info: EventDisplayInfo) => (
      <EventText
        item={itemOf(info)}
        // What goes on from the day before has been told when it began.
        time={info.isStart ? info.timeText : undefined}
      />
    ),
    [],
  );
  return (
    <div className={styles.grid}>
      <FullCalendar
        ref={ref}
        plugins={[dayGridPlugin, timeGridPlugin, classicTheme]}
        headerToolbar={false}
        initialView={VIEWS[view]}
        initialDate={date}
        timeZone={zone === 'utc' ? 'UTC' : 'local'}
        locale={locale}
        firstDay={1}
        // It scrolls with the page: what scrolls in itself cannot be reached by keyboard where it is empty.
        height="auto"
        allDaySlot={false}
        nowIndicator
        eventOrder="rank,start,title"
        dayMaxEvents={MOST_A_DAY}
        moreLinkContent={({ num }) => t('calendar.more', { count: num })}
        closeHint={t('calendar.close')}
        eventTimeFormat={{ hour: 'numeric', minute: '2-digit' }}
        events={events}
        eventClick={open}
        eventContent={text}
        backgroundEventContent={text}
        eventClass={info => styles[classOf(itemOf(info))]}
        // Else one covers what another says.
        slotEventOverlap={false}
        backgroundEventClass={info =>
          [
            styles[classOf(itemOf(info))],
            ...(info.isStart ? [] : [styles.goesOn]),
          ].join(' ')
        }
      />
    </div>
  );
}

function itemOf({ event }: EventDisplayInfo): CalendarItem {
  return event.extendedProps.item;
}

function classOf(item: CalendarItem): string {
  return item.type === 'period' ? item.period.kind : item.type;
}
