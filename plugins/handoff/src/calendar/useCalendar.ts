import { useApi } from '@backstage/core-plugin-api';
import type { Calendar, CalendarQuery } from 'backstage-plugin-handoff-common';
import { useRef } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';
import { useLiveChanges } from '../components/useLiveChanges';

/** Says that a release has changed. */
const RELEASES_CHANNEL = 'handoff:releases';

/** The calendar of some time, looked at again when a release changes. What was there stays until the next has come. */
export function useCalendar(query: CalendarQuery): {
  calendar?: Calendar;
  error?: Error;
  isLoading: boolean;
  retry: () => void;
} {
  const { calendar } = useApi(handoffApiRef);
  const last = useRef<Calendar>();
  const { value, error, loading, retry } = useAsyncRetry(
    () => calendar.get(query),
    [calendar, query],
  );
  useLiveChanges(RELEASES_CHANNEL, retry);
  if (value) last.current = value;
  return { calendar: last.current, error, isLoading: loading, retry };
}
