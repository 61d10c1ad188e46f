import {
  noteFields,
  type EditedFields,
  type LayeredNote,
  type NoteField,
  type OperationalNote,
} from 'backstage-plugin-handoff-common';
import type { DraftOptions } from '../../components/drafts/useKeptDraft';

/** The fields of a note as they are typed: without an answer a text is empty, and a document is a line of `documents`. */
export type NoteDraft = Record<NoteField, string>;

/** What the fields of a note say now. */
export function toDraft(fields: LayeredNote): NoteDraft {
  return eachField(field => asText(fields[field]?.value));
}

/** How drafts of notes are kept and compared. */
export const noteDraftOptions: DraftOptions<OperationalNote, NoteDraft> = {
  fields: noteFields,
  isSame: (a, b, field) => isSameAnswer(a[field], b[field]),
  toDraft: note => toDraft(note.fields),
  isWhole: draft => noteFields.every(field => typeof draft[field] === 'string'),
};

/**
 * What has to be sent so that the note says what is typed: what was not touched stays as it is, and what is again as the
 * description has it follows the description.
 */
export function toEdited(draft: NoteDraft, fields: LayeredNote): EditedFields {
  const start = toDraft(fields);
  return Object.fromEntries(
    noteFields.flatMap(field => {
      const layered = fields[field];
      const isTouched = !isSameAnswer(draft[field], start[field]);
      if (!isTouched) {
        return layered?.origin === 'portal'
          ? [[field, layered.value ?? null]]
          : [];
      }
      return isDescribed(draft[field], layered)
        ? []
        : [[field, toAnswer(field, draft[field])]];
    }),
  );
}

/** The documents that are typed; a list that one can add to begins with an empty one. */
export function toDocuments(text: string): string[] {
  return text.split('\n');
}

/** Whether the description is known to say the same: where both say the same, only what the portal says is told. */
function isDescribed(text: string, layered: LayeredNote[NoteField]): boolean {
  if (layered?.origin !== 'portal') {
    return isSameAnswer(text, asText(layered?.value));
  }
  return (
    layered.other !== undefined && isSameAnswer(text, asText(layered.other))
  );
}

function toAnswer(field: NoteField, text: string): string | string[] | null {
  if (field !== 'documents') return text.trim() || null;
  const named = toDocuments(text).flatMap(line => line.trim() || []);
  return named.length ? named : null;
}

function asText(value: string | string[] | undefined): string {
  return typeof value === 'object' ? value.join('\n') : value ?? '';
}

function isSameAnswer(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

function eachField(of: (field: NoteField) => string): NoteDraft {
  return Object.fromEntries(
    noteFields.map(field => [field, of(field)]),
  ) as NoteDraft;
}
