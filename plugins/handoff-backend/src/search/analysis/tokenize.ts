import { findCompounds } from './findCompounds';
import { foldWord } from './foldWord';
import { segmentScripts } from './segmentScripts';
import { splitIdentifier } from './splitIdentifier';
import { stemWord } from './stemWord';

const SEPARATOR = /[_\-.]/;
/** `node-exporter` is also looked for as `nodeexporter`; a host name or a long metric is not. */
const MAX_JOINED_RUNS = 4;
/** Anything longer is data rather than words, and is cut rather than split. */
const MAX_WORD_LENGTH = 100;
const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/** A word of a text, in the form under which it is indexed and looked up. */
export interface Token {
  /** Folded and stemmed; nothing but letters and numbers is in it. */
  term: string;
  /** Folded, not stemmed. */
  word: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Counts words from 0. */
  position: number;
  /** Whether it stands for a whole identifier whose words stand beside it. */
  joined: boolean;
  /** Whether it stands for two words that happen to stand side by side, and so may not be a word at all. */
  neighbours?: boolean;
}

/**
 * The words of a text. Identifiers are split where their case changes and at `_`, `-` and `.`, and stand as a whole
 * after their parts, because people write `StatefulSet`, `stateful set` and `statefulset` alike. Text of scripts
 * without spaces becomes overlapping pairs of characters.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;

  function add(part: string, start: number, joinedFrom?: number): void {
    const word = shorten(foldWord(part));
    if (!word) return;
    const joined = joinedFrom !== undefined;
    tokens.push({
      term: stemWord(word),
      word,
      start,
      end: start + part.length,
      position: joined ? joinedFrom : position++,
      joined,
    });
  }

  function addRun(run: string, runStart: number): void {
    for (const segment of segmentScripts(run)) {
      const parts = splitSegment(segment);
      const first = position;
      let start = runStart + segment.start;
      for (const part of parts) {
        add(part, start);
        start += segment.unspaced ? leadingCharacter(part) : part.length;
      }
      if (parts.length > 1 && !segment.unspaced) {
        add(segment.text, runStart + segment.start, first);
      }
    }
  }

  for (const compound of findCompounds(text)) {
    // Most words need no splitting.
    if (compound.plain) {
      add(compound.text, compound.start);
      continue;
    }
    const runs = compound.text.split(SEPARATOR);
    const first = position;
    let { start } = compound;
    for (const run of runs) {
      addRun(run, start);
      start += run.length + 1;
    }
    if (runs.length > 1 && runs.length <= MAX_JOINED_RUNS) {
      add(compound.text, compound.start, first);
    }
  }
  return tokens;
}

function splitSegment(segment: { text: string; unspaced: boolean }): string[] {
  const { text, unspaced } = segment;
  if (unspaced) return pairCharacters(text);
  return text.length > MAX_WORD_LENGTH ? [text] : splitIdentifier(text);
}

function pairCharacters(text: string): string[] {
  const characters = [...text];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, i) => characters[i] + character);
}

function leadingCharacter(text: string): number {
  return text.codePointAt(0)! > 0xffff ? 2 : 1;
}

function shorten(word: string): string {
  return word.length <= MAX_WORD_LENGTH
    ? word
    : word.slice(0, MAX_WORD_LENGTH).replace(HALF_A_CHARACTER, '');
}
