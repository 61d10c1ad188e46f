import type {
  Alert,
  DocumentReference,
  HandoffDocument,
  HeadingReference,
} from 'backstage-plugin-handoff-common';
import type { AlertRecord } from './AlertRecordsStore';
import { alertState } from './alertState';

/**
 * An alert as it is answered.
 *
 * @param options.document - the one that answers it, if the caller may read it
 * @param options.entityRefs - those that the caller may read
 */
export function toAlert(
  record: AlertRecord,
  options: {
    heardAfter: string;
    document?: HandoffDocument;
    entityRefs: string[];
  },
): Alert {
  const { severity } = record.labels;
  return {
    id: record.id,
    alertname: record.alertname,
    fingerprint: record.fingerprint,
    state: alertState(record, options.heardAfter),
    severity,
    labels: record.labels,
    annotations: record.annotations,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    lastHeardAt: record.lastHeardAt,
    generatorUrl: record.generatorUrl,
    entityRefs: options.entityRefs,
    document: options.document && toReference(options.document, record.section),
    problems: record.problems,
  };
}

function toReference(
  { id, entityRef, kind, title }: HandoffDocument,
  heading: HeadingReference | undefined,
): DocumentReference {
  return { id, entityRef, kind, title, heading };
}
