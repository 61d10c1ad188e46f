import type { NoteField } from 'backstage-plugin-handoff-common';
import { parseBlocks } from './markdown';
import { readBoldLine, readHeading, type NoteHeading } from './readHeading';

/** A line of a description; the first has the number 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

interface PlacedHeading extends NoteHeading {
  /** From 1 as in HTML; lines in bold stand below all others. */
  depth: number;
  /** Index of its first line. */
  start: number;
  /** Index of the line behind it. */
  end: number;
}

const BOLD_DEPTH = 7;

/**
 * The lines under the headings of each field. Headings that are not of the template belong, with what is under them, to
 * the field above them if they are deeper than its heading, as `### Steps` under `## Rollback`; else they end it.
 *
 * @param text - without comments; lines end with a line feed
 */
export function readSections(text: string): Map<NoteField, NumberedLine[]> {
  const lines = text.split('\n');
  const sections = new Map<NoteField, NumberedLine[]>();
  const above: { depth: number; section?: NumberedLine[] }[] = [];
  let position = 0;
  const takeUntil = (end: number) => {
    const section = above.at(-1)?.section;
    for (; position < end; position += 1) {
      section?.push({ number: position + 1, text: lines[position] });
    }
  };

  for (const { depth, field, value, start, end } of readHeadings(text, lines)) {
    // `**Monitoring:** watch the queue` in the midst of another field is a sentence of that field.
    const isSentence =
      value !== '' &&
      depth === BOLD_DEPTH &&
      above.some(other => other.section && other.depth < BOLD_DEPTH);
    if (isSentence) continue;
    takeUntil(start);
    while (above.length && above.at(-1)!.depth >= depth) above.pop();
    if (field) {
      const section = sections.get(field) ?? [];
      section.push({ number: start + 1, text: value });
      sections.set(field, section);
      above.push({ depth, section });
      position = end;
    } else {
      above.push({ depth, section: above.at(-1)?.section });
    }
  }
  takeUntil(lines.length);
  return sections;
}

/** Headings that are no part of a list or quote, in their order. */
function readHeadings(text: string, lines: string[]): PlacedHeading[] {
  const tokens = parseBlocks(text);
  return tokens.flatMap((token, index) => {
    if (token.level > 0 || !token.map) return [];
    const [start, end] = token.map;
    if (token.type === 'heading_open') {
      const depth = Number(token.tag.slice(1));
      const heading = readHeading(tokens[index + 1].content);
      return [{ ...heading, depth, start, end }];
    }
    return token.type === 'paragraph_open'
      ? readBoldLines(lines, start, end)
      : [];
  });
}

function readBoldLines(
  lines: string[],
  start: number,
  end: number,
): PlacedHeading[] {
  return lines.slice(start, end).flatMap((line, offset) => {
    const heading = readBoldLine(line);
    const own = start + offset;
    return heading
      ? [{ ...heading, depth: BOLD_DEPTH, start: own, end: own + 1 }]
      : [];
  });
}
