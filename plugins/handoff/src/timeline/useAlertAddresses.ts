import { useApi } from '@backstage/core-plugin-api';
import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { useAlertHref } from '../alerts/useAlertHref';
import { handoffApiRef } from '../api';

/** As many as one request answers with. */
const LIMIT = 500;

/**
 * Makes addresses of the pages of alerts, by id, for those that events tell of. Such an address needs the labels, which
 * events do not have; until the alerts are there, and for those that are not among the newest, there is none.
 */
export function useAlertAddresses(
  events: readonly TimelineEvent[],
): (id: string) => string | undefined {
  const { alerts } = useApi(handoffApiRef);
  const toHref = useAlertHref();
  const told = events.filter(({ type }) => type === 'alert');
  const entityRefs = [...new Set(told.flatMap(each => each.entityRefs))].sort();
  const newest = told.at(0)?.id;
  const { value } = useAsync(
    async () =>
      newest === undefined
        ? []
        : (await alerts.list({ entityRef: entityRefs, limit: LIMIT })).items,
    [alerts, newest, entityRefs.join()],
  );
  const byId = useMemo(
    () => new Map(value?.map(alert => [alert.id, alert])),
    [value],
  );
  return id => {
    const alert = byId.get(id);
    return alert && toHref(alert);
  };
}
