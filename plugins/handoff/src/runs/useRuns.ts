import { useApi } from '@backstage/core-plugin-api';
import type { ListRunsQuery } from 'backstage-plugin-handoff-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import useInterval from 'react-use/lib/useInterval';
import { handoffApiRef } from '../api';

/** Somebody may start or end a run at any time. */
const POLL_MILLISECONDS = 20_000;

/** The first runs of a list: those that are active, then the newest. Kept up to date as long as it is shown. */
export function useRuns(query: ListRunsQuery) {
  const { runs } = useApi(handoffApiRef);
  const state = useAsyncRetry(
    () => runs.list(query),
    [runs, JSON.stringify(query)],
  );
  useInterval(() => document.hidden || state.retry(), POLL_MILLISECONDS);
  return state;
}
