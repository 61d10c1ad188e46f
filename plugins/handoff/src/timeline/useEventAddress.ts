import type { TimelineEvent } from 'backstage-plugin-handoff-common';
import { useChangeAddress } from '../changes/useChangeAddress';
import { useEntityLinks } from '../components/useEntityLinks';
import { useRunAddress } from '../runs/useRunAddress';
import { useAlertAddresses } from './useAlertAddresses';

/** Makes addresses of what events tell of; what is not to be found has none. */
export function useEventAddress(
  events: readonly TimelineEvent[],
): (event: TimelineEvent) => string | undefined {
  const change = useChangeAddress();
  const run = useRunAddress();
  const alert = useAlertAddresses(events);
  const links = useEntityLinks();
  return event => {
    const { changeId, runId, alertId, documentId, revision = 1 } = event;
    const [entityRef] = event.entityRefs;
    if (changeId) return change(changeId);
    if (runId) return run(runId);
    if (alertId) return alert(alertId);
    if (!entityRef) return undefined;
    if (!documentId) return links.readiness(entityRef, undefined, event.at);
    return revision > 1
      ? links.comparison(entityRef, documentId, {
          from: revision - 1,
          to: revision,
        })
      : links.document(entityRef, documentId);
  };
}
