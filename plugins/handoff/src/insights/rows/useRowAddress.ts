import { useRouteRef } from '@backstage/core-plugin-api';
import type { InsightRow } from 'backstage-plugin-handoff-common';
import { useChangeAddress } from '../../changes/useChangeAddress';
import { useEntityLinks } from '../../components/useEntityLinks';
import { alertRouteRef, RELEASES_PATH, rootRouteRef } from '../../routes';
import { useRunAddress } from '../../runs/useRunAddress';

/** Makes addresses of what events behind figures were; what is not to be found has none. */
export function useRowAddress(): (row: InsightRow) => string | undefined {
  const root = useRouteRef(rootRouteRef)();
  const alert = useRouteRef(alertRouteRef);
  const change = useChangeAddress();
  const run = useRunAddress();
  const links = useEntityLinks();
  return row => {
    const { changeId, releaseId, runId, alertIds = [], documentId } = row;
    const [entityRef] = row.entityRefs;
    if (releaseId) return `${root}${RELEASES_PATH}/${releaseId}`;
    if (changeId) return change(changeId);
    if (runId) return run(runId);
    // Alerts are named by their own name.
    if (alertIds.length) return alert({ alertname: row.title });
    if (!entityRef) return undefined;
    if (documentId) return links.document(entityRef, documentId);
    return row.gateId ? links.readiness(entityRef, row.gateId) : undefined;
  };
}
