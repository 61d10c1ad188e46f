import {
  noteFields,
  type NoteField,
  type NoteFields,
} from 'backstage-plugin-handoff-common';
import { withLineFeeds } from '../../texts';
import { findHidden } from './findHidden';
import { isAnswered, isRule } from './isAnswered';
import { readDocuments } from './readDocuments';
import { readRisk } from './readRisk';
import { readSections, type NumberedLine } from './readSections';
import { withoutComments } from './withoutComments';

/** Something of a description that its author can mend. */
export interface NoteProblem {
  field: NoteField;
  /** Line of the description, the first being 1. */
  line: number;
  message: string;
}

/** The note that a description holds. */
export interface ParsedNote {
  /** What was answered. */
  fields: NoteFields;
  problems: NoteProblem[];
  /** Whether there is a heading of the template, answered or not. */
  isNote: boolean;
}

/**
 * Reads the operational note in the description of a pull request.
 *
 * @remarks
 *
 * A field is what stands under a heading that is called like it, whatever the level and the spelling. Comments of HTML are
 * the hints of the template, and no answer. A field that is all one quote is read as what is quoted: so `renderNote` writes
 * what would be read as something else. What is under other headings is not part of the note.
 */
export function parseNote(description: string): ParsedNote {
  const text = withLineFeeds(description.replace(/^\uFEFF/, ''));
  const sections = readSections(withoutComments(text));
  const note: ParsedNote = {
    fields: {},
    problems: findHidden(text).filter(({ field }) => !sections.has(field)),
    isNote: sections.size > 0,
  };
  for (const field of noteFields) {
    const lines = withoutQuote(withoutRule(sections.get(field) ?? []));
    const answer = lines
      .map(line => line.text)
      .join('\n')
      .trim();
    if (isAnswered(answer)) readField(field, answer, lines, note);
  }
  return note;
}

function readField(
  field: NoteField,
  answer: string,
  lines: NumberedLine[],
  { fields, problems }: ParsedNote,
): void {
  switch (field) {
    case 'risk': {
      const { risk, problem } = readRisk(lines);
      if (risk) fields.risk = risk;
      if (problem) problems.push({ field, ...problem });
      break;
    }
    case 'documents': {
      const documents = readDocuments(answer);
      if (documents) fields.documents = documents;
      break;
    }
    default:
      fields[field] = answer;
  }
}

/** Takes a quote off if all lines are in it. */
function withoutQuote(lines: NumberedLine[]): NumberedLine[] {
  const isFilled = ({ text }: NumberedLine) => text.trim() !== '';
  const first = lines.findIndex(isFilled);
  const filled = lines.slice(first, lines.findLastIndex(isFilled) + 1);
  if (!filled.every(({ text }) => text.startsWith('>'))) return lines;
  return filled.map(({ number, text }) => ({
    number,
    text: text.replace(/^> ?/, ''),
  }));
}

/** Takes off the line across the page that some draw at the end of a section. */
function withoutRule(lines: NumberedLine[]): NumberedLine[] {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const isDrawn =
    last > 0 && isRule(lines[last].text) && !lines[last - 1].text.trim();
  return isDrawn ? lines.slice(0, last) : lines;
}
