import type { NoteField } from 'backstage-plugin-handoff-common';

/** A field of a note that is Markdown. */
export type NoteTextField = Exclude<NoteField, 'risk' | 'documents'>;
