import type {
  NoteDocument,
  OperationalNote,
} from 'backstage-plugin-handoff-common';

/** The documents that a note names: those that say how to undo the change, and the others. */
export function sortNoteDocuments({
  documents,
}: Pick<OperationalNote, 'documents'>): {
  undoing: NoteDocument[];
  others: NoteDocument[];
} {
  const distinct = withoutTwins(documents);
  return {
    undoing: distinct.filter(isUndoing),
    others: distinct.filter(each => !isUndoing(each)),
  };
}

function isUndoing({ field, document }: NoteDocument): boolean {
  return field === 'rollbackProcedure' || document.kind === 'rollback';
}

/** Each document once: a note may name one in two fields, and the procedure's comes first. */
function withoutTwins(documents: NoteDocument[]): NoteDocument[] {
  return documents.filter(
    ({ document }, index) =>
      documents.findIndex(other => other.document.id === document.id) === index,
  );
}
