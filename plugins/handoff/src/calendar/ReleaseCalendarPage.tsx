import { Box } from '@backstage/ui';
import { DateTime } from 'luxon';
import { lazy, Suspense, useMemo } from 'react';
import useMedia from 'react-use/lib/useMedia';
import { ErrorNotice } from '../components/ErrorNotice';
import { errorStatus } from '../components/errorStatus';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { PageSurface } from '../components/PageSurface';
import { useAddressState } from '../components/useAddressState';
import { useNow } from '../components/useNow';
import { ReleaseTabs } from '../releases/ReleaseTabs';
import { useMessages } from '../translation';
import styles from './Calendar.module.css';
import { CalendarFilters } from './CalendarFilters';
import { CalendarToolbar } from './CalendarToolbar';
import {
  calendarQuery,
  calendarViews,
  formatCalendarState,
  parseCalendarState,
  shownSpan,
} from './calendarState';
import { PeriodsSection } from './periods/PeriodsSection';
import { useCalendar } from './useCalendar';
import { Conflicts } from './view/Conflicts';
import { ReleaseList } from './view/ReleaseList';

// Phones show the list, and need not load it.
const ReleaseGrid = lazy(() =>
  import('./view/ReleaseGrid').then(m => ({ default: m.ReleaseGrid })),
);

const WIDE = '(min-width: 700px)';

/** When releases take place, and when they may; its address says what is shown. */
export function ReleaseCalendarPage() {
  const { t } = useMessages<'calendar'>();
  const [state, change] = useAddressState(
    parseCalendarState,
    formatCalendarState,
  );
  const isWide = useMedia(WIDE);
  // The columns of a grid are too narrow on a phone.
  const views = calendarViews.filter(each => isWide || each !== 'month');
  const view =
    views.find(each => each === state.view) ?? (isWide ? 'month' : 'list');
  const today = useNow()
    .setZone(state.zone === 'utc' ? 'utc' : 'local')
    .toISODate();
  const day = state.date ?? today ?? '';
  const date = useMemo(
    () => DateTime.fromISO(day, { zone: state.zone }),
    [day, state.zone],
  );
  const span = useMemo(() => shownSpan(view, date), [view, date]);
  const query = useMemo(() => calendarQuery(state, span), [state, span]);
  const { calendar, error, isLoading, retry } = useCalendar(query);
  if (error && errorStatus(error) === 403) {
    return <ErrorNotice title={t('calendar.failed')} error={error} />;
  }
  return (
    <PageSurface isWide>
      <ReleaseTabs />
      <CalendarToolbar
        state={state}
        view={view}
        views={views}
        date={date}
        onChange={change}
      />
      <CalendarFilters
        state={state}
        calendar={calendar}
        isWide={isWide}
        onChange={change}
      />
      {error && (
        <ErrorNotice title={t('calendar.failed')} error={error} retry={retry} />
      )}
      {!calendar && !error && (
        <Loading label={t('calendar.loading')} height={480} />
      )}
      {calendar?.isTruncated && (
        <Notice status="info" title={t('calendar.truncated')} />
      )}
      {calendar && (
        <>
          <Conflicts conflicts={calendar.conflicts} zone={date.zone} />
          <Box
            as="section"
            bg="neutral"
            className={styles.calendar}
            aria-label={t('calendar.title')}
            aria-busy={isLoading}
          >
            {view === 'list' || !isWide ? (
              <ReleaseList
                calendar={calendar}
                span={span}
                hidden={state.hidden}
              />
            ) : (
              <Suspense
                fallback={
                  <Loading label={t('calendar.loading')} height={480} />
                }
              >
                <ReleaseGrid
                  calendar={calendar}
                  view={view}
                  date={day}
                  zone={state.zone}
                  hidden={state.hidden}
                />
              </Suspense>
            )}
          </Box>
        </>
      )}
      <PeriodsSection onChanged={retry} />
    </PageSurface>
  );
}
