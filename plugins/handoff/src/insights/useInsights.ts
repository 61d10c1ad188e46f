import { useApi } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';
import {
  figureQuery,
  readersTimeZone,
  type InsightsState,
} from './insightsState';

/** The figures that a state of the page asks for, and the period that they are of. */
export function useInsights(state: InsightsState) {
  const { insights } = useApi(handoffApiRef);
  const { entityRef, system, owner, days, bucket } = state;
  const query = useMemo(
    () =>
      figureQuery({ entityRef, system, owner, days, bucket }, DateTime.now()),
    [entityRef, system, owner, days, bucket],
  );
  const wanted = useMemo(
    () => ({ ...query, bucket, timeZone: readersTimeZone() }),
    [query, bucket],
  );
  const { value, error, loading, retry } = useAsyncRetry(
    () => insights.get(wanted),
    [insights, wanted],
  );
  return { value, error, loading, retry, query, wanted };
}
