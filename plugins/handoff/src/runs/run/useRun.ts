import { useApi } from '@backstage/core-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import type { RunDetail } from 'backstage-plugin-handoff-common';
import { useCallback, useEffect, useState } from 'react';
import useInterval from 'react-use/lib/useInterval';
import { handoffApiRef } from '../../api';
import { runProgress } from '../runProgress';

/** How often a run is asked for where the portal has no signals. */
const POLL_MILLISECONDS = 4_000;

/** How often where it has: signals get lost while a connection is down. */
const SAFETY_POLL_MILLISECONDS = 30_000;

/** A run as the backend knows it, kept up to date as long as it is shown. What is known stays when it cannot be asked for. */
export function useRun(id: string) {
  const { runs } = useApi(handoffApiRef);
  const [detail, setDetail] = useState<RunDetail>();
  const [error, setError] = useState<Error>();
  const { lastSignal, isSignalsAvailable } = useSignal(`handoff:run:${id}`);

  /** Takes an answer of the backend, unless a newer one is here already. */
  const accept = useCallback((answer: RunDetail) => {
    setError(undefined);
    setDetail(known =>
      known?.run.id === answer.run.id &&
      runProgress(known) > runProgress(answer)
        ? known
        : answer,
    );
  }, []);

  const reload = useCallback(
    () => runs.get(id).then(accept, cause => setError(cause as Error)),
    [runs, id, accept],
  );

  useEffect(() => {
    reload();
  }, [reload, lastSignal]);

  useInterval(
    () => document.hidden || reload(),
    isSignalsAvailable ? SAFETY_POLL_MILLISECONDS : POLL_MILLISECONDS,
  );

  useEffect(() => {
    const onShown = () => document.hidden || reload();
    window.addEventListener('online', reload);
    document.addEventListener('visibilitychange', onShown);
    return () => {
      window.removeEventListener('online', reload);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [reload]);

  return {
    detail: detail?.run.id === id ? detail : undefined,
    error,
    accept,
    reload,
  };
}
