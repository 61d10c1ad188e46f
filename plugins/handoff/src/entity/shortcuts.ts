import {
  documentKinds,
  type DocumentKind,
  type EntitySummary,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

/** Current documents by kind; the one to open first is in front. */
export type Shortcuts = Record<DocumentKind, HandoffDocument[]>;

/** The documents of an entity that an operator can rely on, by kind; retired and archived ones are left out. */
export function shortcutsOf(
  summary: Pick<EntitySummary, 'documents' | 'escalation'>,
): Shortcuts {
  const current = summary.documents.filter(
    ({ retired, archivedAt }) => !retired && !archivedAt,
  );
  const rank = new Map(summary.escalation.map((id, index) => [id, index]));
  const ofKind = (kind: DocumentKind) =>
    current
      .filter(document => document.kind === kind)
      .sort(
        (a, b) =>
          (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0,
      );
  return Object.fromEntries(
    documentKinds.map(kind => [kind, ofKind(kind)]),
  ) as Shortcuts;
}
