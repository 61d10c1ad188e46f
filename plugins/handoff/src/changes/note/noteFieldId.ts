import type { NoteField } from 'backstage-plugin-handoff-common';

/** Where a field of the note stands on the page of its change; the fragment of a link to it. */
export function noteFieldId(field: NoteField): string {
  return `note-${field}`;
}
