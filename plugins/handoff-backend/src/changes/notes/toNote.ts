import type {
  ChangeKind,
  HandoffDocument,
  NoteDocument,
  NoteSummary,
  OperationalNote,
} from 'backstage-plugin-handoff-common';
import { answerEtag } from '../../http';
import type { ChangeNote } from '../store';
import { layerNote } from './layerNote';
import { missingFields, type RequiredFields } from './missingFields';
import { parseNote } from './parseNote';
import { fieldsOf } from './reviseNote';

/** Kinds of changes that want a note: deployments bring those of what they deploy. */
export const notedKinds: readonly ChangeKind[] = [
  'pull-request',
  'commit',
  'configuration',
];

/** Whether a change is of a kind that wants a note. */
export function wantsNote({ kind }: { kind: ChangeKind }): boolean {
  return notedKinds.includes(kind);
}

/** What a list shows of a note. */
export function toNoteSummary(
  note: ChangeNote | undefined,
  required: RequiredFields,
): NoteSummary {
  const fields = fieldsOf(note);
  const missing = missingFields(fields, required);
  return {
    isWritten: Object.keys(fields).length > 0,
    risk: fields.risk,
    missing: missing.fields,
    lacksRollback: missing.lacksRollback,
  };
}

/**
 * A note as it is answered.
 *
 * @param options - `documents`: those that the caller may read
 */
export function toNote(
  note: ChangeNote | undefined,
  options: {
    required: RequiredFields;
    description: string | undefined;
    documents: readonly HandoffDocument[];
  },
): OperationalNote {
  const { required, description, documents } = options;
  const summary = toNoteSummary(note, required);
  return {
    fields: note ? layerNote(note) : {},
    required: ['risk', ...required[summary.risk ?? 'unknown']],
    summary,
    problems: parseNote(description ?? '').problems,
    documents: (note?.documents ?? []).flatMap(pinned => {
      const document = documents.find(({ id }) => id === pinned.documentId);
      return document ? [toNoteDocument(pinned, document)] : [];
    }),
    updatedAt: note?.last.at,
    updatedBy: note?.last.by,
    etag: noteEtag(note),
  };
}

/** Changes whenever the note does. */
export function noteEtag(note: ChangeNote | undefined): string {
  return `"${note?.last.number ?? 0}"`;
}

/** Headers of an answer that holds a note. */
export function noteEtagHeader(note: OperationalNote): Record<string, string> {
  return { ETag: answerEtag(note.etag, note) };
}

function toNoteDocument(
  { reference, field, revision }: ChangeNote['documents'][number],
  document: HandoffDocument,
): NoteDocument {
  const { id, entityRef, kind, title } = document;
  return {
    reference,
    field,
    document: { id, entityRef, kind, title },
    revision,
    newerRevision:
      revision && document.revision > revision ? document.revision : undefined,
  };
}
