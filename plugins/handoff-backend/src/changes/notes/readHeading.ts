import { noteFields, type NoteField } from 'backstage-plugin-handoff-common';
import { nameKey } from './nameKey';
import { headingNames, listNames } from './noteWords';

/** What a heading says of the note. */
export interface NoteHeading {
  /** Absent for headings that are not of the template. */
  field?: NoteField;
  /** What stands behind the name and a colon, as in `## Risk: high`. */
  value: string;
}

/** Longer lines in bold are emphasis rather than headings. */
const MAX_BOLD_LENGTH = 200;

const FIELDS = new Map<string, NoteField>(
  noteFields.flatMap(field =>
    Object.values(headingNames[field])
      .flatMap(listNames)
      .map((name): [string, NoteField] => [nameKey(name), field]),
  ),
);

/** The field that is called so. */
export function fieldOf(name: string): NoteField | undefined {
  return FIELDS.get(nameKey(name));
}

/** Reads the Markdown of a heading. */
export function readHeading(content: string): NoteHeading {
  const whole = fieldOf(content);
  if (whole) return { field: whole, value: '' };
  const label = content.replace(/^\s*(?::[\w+-]+:\s*)+/, '');
  const colon = label.search(/[:：]/);
  const before = label.slice(0, Math.max(colon, 0)).trim();
  const field = fieldOf(before);
  if (!field) return { value: '' };
  const after = label.slice(colon + 1);
  // The name may be in bold without what follows, or with it.
  const mark = /^(?:\*\*|__)/.exec(before)?.[0];
  const isOpen = mark !== undefined && !before.endsWith(mark);
  return { field, value: (isOpen ? after.replace(mark, '') : after).trim() };
}

/**
 * Reads a line of a paragraph as a heading: one that is all in bold, or one that begins with the name of a field in bold
 * and a colon.
 */
export function readBoldLine(line: string): NoteHeading | undefined {
  if (line.length > MAX_BOLD_LENGTH) return undefined;
  const text = line.replace(/^(?:\s|:[\w+-]+:|[^\p{L}\p{N}*_<`[\\])+/u, '');
  const mark = /^(?:\*\*|__)/.exec(text)?.[0];
  if (!mark) return undefined;
  const end = text.indexOf(mark, mark.length);
  if (end === -1) return undefined;
  const rest = text.slice(end + mark.length);
  const heading = readHeading(text);
  const isAlone = !/[\p{L}\p{N}]/u.test(rest);
  return isAlone || heading.field ? heading : undefined;
}
