import { useRouteRef } from '@backstage/core-plugin-api';
import type { Alert } from 'backstage-plugin-handoff-common';
import { alertRouteRef } from '../routes';
import { alertParameters } from './alertAddress';

/** Makes the address of an alert's page, which leads to its runbook; alerts without a name have none. */
export function useAlertHref(): (alert: Alert) => string | undefined {
  const page = useRouteRef(alertRouteRef);
  return alert =>
    alert.alertname
      ? `${page({
          alertname: encodeURIComponent(alert.alertname),
        })}?${alertParameters(alert)}`
      : undefined;
}
