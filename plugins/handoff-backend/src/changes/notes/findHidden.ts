import type { NoteField } from 'backstage-plugin-handoff-common';
import { parseBlocks, type Token } from './markdown';
import { readHeading } from './readHeading';

/** A heading of the template that is not read as one. */
export interface HiddenHeading {
  field: NoteField;
  /** Line of what hides it, the first being 1. */
  line: number;
  message: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;

/** Elements whose text is no Markdown up to their end. */
const VERBATIM = /^<(pre|script|style|textarea)\b/i;

/** Finds what hides headings by mistake: code and comments that are never closed, and HTML without an empty line behind it. */
export function findHidden(text: string): HiddenHeading[] {
  const all = text.split('\n');
  return parseBlocks(text).flatMap(token => {
    const mistake = token.level === 0 ? mistakeOf(token) : undefined;
    if (!mistake || !token.map) return [];
    const [start, end] = token.map;
    const lines = all.slice(start, end);
    const index = lines.findIndex(line => fieldIn(line) !== undefined);
    const field = fieldIn(lines[index]);
    if (!field) return [];
    const { what, remedy } = mistake;
    const hidden = `'${lines[index].trim()}' on line ${start + index + 1}`;
    const message = `${what} that begins here hides ${hidden}; ${remedy}`;
    return [{ field, line: start + 1, message }];
  });
}

function mistakeOf({ type, content, map, markup }: Token) {
  if (type === 'fence') {
    const [start, end] = map ?? [0, 0];
    // The last line of a description may lack its line feed.
    const lineCount = content.replace(/\n$/, '').split('\n').length;
    const isClosed = content === '' || end - start - 2 >= lineCount;
    const remedy = `put a line of ${markup} after the code`;
    return isClosed ? undefined : { what: 'The block of code', remedy };
  }
  if (type !== 'html_block') return undefined;
  const html = content.trimStart();
  if (html.startsWith('<!--')) {
    const remedy = 'put --> after the comment';
    return html.includes('-->') ? undefined : { what: 'The comment', remedy };
  }
  const name = VERBATIM.exec(html)?.[1].toLocaleLowerCase('en-US');
  if (name) {
    const end = `</${name}>`;
    const isClosed = html.toLocaleLowerCase('en-US').includes(end);
    const remedy = `put ${end} behind its text`;
    return isClosed ? undefined : { what: 'The HTML', remedy };
  }
  const remedy = 'put an empty line before it';
  return { what: 'The HTML', remedy };
}

function fieldIn(line: string | undefined): NoteField | undefined {
  const heading = HEADING.exec(line ?? '');
  return heading ? readHeading(heading[1]).field : undefined;
}
