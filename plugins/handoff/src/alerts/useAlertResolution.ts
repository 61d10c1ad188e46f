import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { handoffApiRef } from '../api';
import { parseAlertAddress } from './alertAddress';

/** The alert that the address names, and what answers it. */
export function useAlertResolution() {
  const handoff = useApi(handoffApiRef);
  const { alertname = '' } = useParams();
  const [parameters] = useSearchParams();
  const alert = useMemo(
    () => parseAlertAddress(alertname, parameters),
    [alertname, parameters],
  );
  const state = useAsyncRetry(
    () => handoff.alerts.resolve(alert),
    [handoff, alert],
  );
  return { alert, ...state };
}
