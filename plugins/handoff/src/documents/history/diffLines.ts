import { diffArrays } from 'diff';
import { type PairedLine, pairLines } from './pairLines';
import { type DiffSegment, diffWords } from './diffWords';

export interface DiffLine {
  /** Its number in its revision, from 1. */
  number: number;
  segments: DiffSegment[];
}

/** A line of the older revision, of the newer one, or both beside each other. */
export interface DiffRow {
  changed: boolean;
  before?: DiffLine;
  after?: DiffLine;
}

/**
 * Beyond this many differing lines the search for the smallest difference takes seconds, and nobody reads the result line
 * by line.
 */
const maxChangedLines = 3_000;

/**
 * The difference of two texts, line by line, with changed words marked in lines that were edited.
 *
 * @remarks
 *
 * The kind of line ending does not count, nor whether the last line has one.
 */
export function diffLines(before: string, after: string): DiffRow[] {
  const left = linesOf(before);
  const right = linesOf(after);
  const start = commonStart(left, right);
  const end = commonStart(
    left.slice(start).reverse(),
    right.slice(start).reverse(),
  );
  const rows: DiffRow[] = [];
  const position = { before: 0, after: 0 };
  const unchanged = (lines: string[]) => {
    for (const text of lines) {
      const segments = [{ text, changed: false }];
      rows.push({
        changed: false,
        before: { number: ++position.before, segments },
        after: { number: ++position.after, segments },
      });
    }
  };
  const changed = (removed: string[], added: string[]) => {
    for (const pair of pairLines(removed, added)) {
      rows.push(changedRow(pair, position));
    }
  };

  unchanged(left.slice(0, start));
  let removed: string[] = [];
  let added: string[] = [];
  for (const change of changesOf(
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
  )) {
    if (change.removed) {
      removed = change.value;
    } else if (change.added) {
      added = change.value;
    } else {
      changed(removed, added);
      [removed, added] = [[], []];
      unchanged(change.value);
    }
  }
  changed(removed, added);
  unchanged(left.slice(left.length - end));
  return rows;
}

function changedRow(
  pair: PairedLine,
  position: { before: number; after: number },
): DiffRow {
  const { removed, added, similar } = pair;
  const [before, after] =
    similar && removed !== undefined && added !== undefined
      ? diffWords(removed, added)
      : [wholeLine(removed), wholeLine(added)];
  return {
    changed: true,
    ...(before && { before: { number: ++position.before, segments: before } }),
    ...(after && { after: { number: ++position.after, segments: after } }),
  };
}

function wholeLine(text: string | undefined): DiffSegment[] | undefined {
  return text === undefined ? undefined : [{ text, changed: false }];
}

function changesOf(left: string[], right: string[]) {
  return (
    diffArrays(left, right, { maxEditLength: maxChangedLines }) ?? [
      { value: left, removed: true, added: false },
      { value: right, removed: false, added: true },
    ]
  );
}

function linesOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
  }
  return lines;
}

function commonStart(left: string[], right: string[]): number {
  const length = Math.min(left.length, right.length);
  let index = 0;
  while (index < length && left[index] === right[index]) {
    index++;
  }
  return index;
}
