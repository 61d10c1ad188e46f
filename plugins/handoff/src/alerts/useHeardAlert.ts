import { useApi } from '@backstage/core-plugin-api';
import type { Alert, AlertToResolve } from 'backstage-plugin-handoff-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { handoffApiRef } from '../api';
import { useLiveChanges } from '../components/useLiveChanges';
import { addressLabels } from './alertAddress';

/** More alerts of one rule than fire at once. */
const LIMIT = 100;

/**
 * The alert that an address is about, as it was heard of: one that fires before one that does not, and then the newest.
 * Without labels only one that is alone of its name, for any other would be a guess. Whoever follows a link out of a
 * message may be here before the alert is.
 *
 * @returns nothing until it has been looked for
 */
export function useHeardAlert(
  alert: AlertToResolve,
): { alert: Alert | undefined } | undefined {
  const { alerts } = useApi(handoffApiRef);
  const [heard, setHeard] = useState<{ alert: Alert | undefined }>();
  const { retry } = useAsyncRetry(async () => {
    const { alertname, labels } = alert;
    const { items } = await alerts
      .list({ alertname, limit: LIMIT })
      // Without it, what its labels say is still something to go by.
      .catch(() => ({ items: [] }));
    setHeard({ alert: findAlert(items, labels) });
  }, [alerts, alert]);
  useLiveChanges('handoff:alerts', retry);
  return heard;
}

function findAlert(
  alerts: Alert[],
  labels: AlertToResolve['labels'] = {},
): Alert | undefined {
  const wanted = Object.entries(labels);
  const [first, ...others] = alerts.filter(each => {
    const has = addressLabels(each.labels);
    return wanted.every(([name, value]) => has.get(name) === value);
  });
  return wanted.length > 0 || others.length === 0 ? first : undefined;
}
