import type {
  EditedFields,
  NoteFields,
  NoteRevision,
} from 'backstage-plugin-handoff-common';

/** A document that a note names, as it was found then. */
export interface PinnedDocument {
  field: 'rollbackProcedure' | 'documents';
  /** As the note has it. */
  reference: string;
  documentId: string;
  /** None of an external document, whose content is not known. */
  revision?: number;
}

/** The operational note of a change, as it is stored. */
export interface ChangeNote {
  /** What the description of the change says. */
  fromDescription: NoteFields;
  /** What was edited in the portal. */
  edited: EditedFields;
  documents: PinnedDocument[];
  /** What it said last, in either of the two. */
  last: NoteRevision;
}
