import {
  documentKinds,
  type DocumentKind,
  type EntitySummary,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

/** Current documents by kind; the one to open first is in front. */
export type Shortcuts = Record<DocumentKind, HandoffDocument[]>;

/**
 * The documents of an entity that an operator can rely on, by kind. In front stand those that answer what fires now, then
 * those that need no review; retired and archived ones are left out.
 */
export function shortcutsOf(
  summary: Pick<EntitySummary, 'documents' | 'escalation' | 'firingAlerts'>,
): Shortcuts {
  const current = summary.documents.filter(
    ({ retired, archivedAt }) => !retired && !archivedAt,
  );
  const wanted = [
    ...summary.firingAlerts.map(({ document }) => document?.id),
    ...summary.escalation,
  ];
  const rankOf = ({ id }: HandoffDocument) =>
    wanted.includes(id) ? wanted.indexOf(id) : wanted.length;
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
