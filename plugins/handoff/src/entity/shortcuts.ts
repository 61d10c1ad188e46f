import {
  documentKinds,
  type DocumentKind,
  type EntitySummary,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

/** Current documents by kind; the one to open first is in front. */
export type Shortcuts = Record<DocumentKind, HandoffDocument[]>;

/**
 * The documents of an entity that an operator can rely on, by kind, those in front that need no review; retired and
 * archived ones are left out.
 */
export function shortcutsOf(
  summary: Pick<EntitySummary, 'documents' | 'escalation'>,
): Shortcuts {
  const current = summary.documents.filter(
    ({ retired, archivedAt }) => !retired && !archivedAt,
  );
  const { escalation } = summary;
  const rankOf = ({ id }: HandoffDocument) =>
    escalation.includes(id) ? escalation.indexOf(id) : escalation.length;
  const ofKind = (kind: DocumentKind) =>
    current
      .filter(document => document.kind === kind)
      .sort(
        (a, b) =>
          rankOf(a) - rankOf(b) || Number(isStale(a)) - Number(isStale(b)),
      );
  return Object.fromEntries(
    documentKinds.map(kind => [kind, ofKind(kind)]),
  ) as Shortcuts;
}

function isStale({ freshness }: HandoffDocument): boolean {
  return freshness.state === 'stale';
}
