import {
  noteFields,
  type EditedFields,
  type NoteRevision,
} from 'backstage-plugin-handoff-common';

/** What a note said as a whole when somebody had said something. */
export interface NoteVersion {
  revision: NoteRevision;
  /** As Markdown, under the headings of the template. */
  content: string;
}

/**
 * What the note said as a whole at each of its revisions, of which each holds only one of its two sources.
 *
 * @param revisions - the newest first
 * @param heading - names a field
 * @returns the newest first
 */
export function noteVersions(
  revisions: readonly NoteRevision[],
  heading: (field: (typeof noteFields)[number]) => string,
): NoteVersion[] {
  const said: Record<NoteRevision['origin'], EditedFields> = {
    description: {},
    portal: {},
  };
  return [...revisions]
    .reverse()
    .map(revision => {
      said[revision.origin] = revision.fields;
      const fields = { ...said.description, ...said.portal };
      return { revision, content: toText(fields, heading) };
    })
    .reverse();
}

function toText(
  fields: EditedFields,
  heading: (field: (typeof noteFields)[number]) => string,
): string {
  return noteFields
    .flatMap(field => {
      const value = fields[field];
      if (value === undefined || value === null) return [];
      const text =
        typeof value === 'string'
          ? value
          : value.map(reference => `- ${reference}`).join('\n');
      return [`## ${heading(field)}\n\n${text}\n`];
    })
    .join('\n');
}
