import {
  noteFields,
  risks,
  type NoteField,
  type NoteFields,
} from 'backstage-plugin-handoff-common';
import { isDeepStrictEqual } from 'node:util';
import { parseNote } from './parseNote';
import { hints, templateHeading } from './template';
import { tidyFields } from './tidyFields';

/**
 * Writes a note as Markdown: the template, filled in. Without any field it is the template itself.
 *
 * @remarks
 *
 * Read back by `parseNote` it is the same note, whatever the texts hold. A text that would be read as something else,
 * because it has headings, comments or open blocks of code, stands in a quote, out of which nothing leaks; the name of
 * such a document stands in code.
 */
export function renderNote(fields: NoteFields): string {
  const note = tidyFields(fields);
  return noteFields
    .map(field => renderSection(field, renderField(field, note)))
    .join('\n');
}

function renderField(field: NoteField, note: NoteFields): string {
  switch (field) {
    case 'risk':
      return risks
        .map(risk => `- [${risk === note.risk ? 'x' : ' '}] ${risk}`)
        .join('\n');
    case 'documents':
      return note.documents
        ? renderDocuments(note.documents)
        : `<!-- ${hints.documents} -->`;
    default: {
      const text = note[field];
      if (text === undefined) return `<!-- ${hints[field]} -->`;
      const isPlain = readsBack(field, text, { [field]: text });
      return isPlain ? text : inQuote(text);
    }
  }
}

function renderDocuments(documents: string[]): string {
  if (!documents.length) return 'none';
  return documents
    .map(document => {
      const item = `- ${document}`;
      const isPlain = readsBack('documents', item, { documents: [document] });
      return isPlain ? item : `- ${inCode(document)}`;
    })
    .join('\n');
}

/** Whether a section is read as what it is, and the one behind it as well. */
function readsBack(
  field: NoteField,
  content: string,
  fields: NoteFields,
): boolean {
  const { text, expected } = besideAnother(field, content);
  return isDeepStrictEqual(parseNote(text), {
    fields: { ...fields, ...expected },
    problems: [],
    isNote: true,
  });
}

function besideAnother(field: NoteField, content: string) {
  const text = `${renderSection(field, content)}\n${renderSection(
    'risk',
    'low',
  )}`;
  return { text, expected: { risk: 'low' } satisfies NoteFields };
}

function renderSection(field: NoteField, content: string): string {
  return `## ${templateHeading(field)}\n\n${content}\n`;
}

function inQuote(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n');
}

/** Code in a line ends at as many backticks as it began with. */
function inCode(text: string): string {
  const runs = new Set(text.match(/`+/g)?.map(run => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
