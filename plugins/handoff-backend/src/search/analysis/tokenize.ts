import { foldWord } from './foldWord';
import { segmentScripts } from './segmentScripts';
import { splitIdentifier } from './splitIdentifier';
import { stemWord } from './stemWord';

/** Letters and numbers, held together by what holds identifiers together. */
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:[_\-.’'][\p{L}\p{M}\p{N}]+)*/gu;
const SEPARATOR = /[_\-.]/;
/** `node-exporter` is also looked for as `nodeexporter`; a host name or a long metric is not. */
const MAX_JOINED_RUNS = 4;
/** Longer words are data rather than words. */
const MAX_WORD_LENGTH = 64;

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
    const word = foldWord(part).slice(0, MAX_WORD_LENGTH);
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

  for (const compound of text.matchAll(COMPOUND)) {
    const runs = compound[0].split(SEPARATOR);
    const firstOfCompound = position;
    let start = compound.index;
    for (const run of runs) {
      for (const segment of segmentScripts(run)) {
        const parts = segment.unspaced
          ? pairCharacters(segment.text)
          : splitIdentifier(segment.text);
        const first = position;
        let offset = start + segment.start;
        for (const part of parts) {
          add(part, offset);
          offset += segment.unspaced ? leadingCharacter(part) : part.length;
        }
        if (parts.length > 1 && !segment.unspaced) {
          add(segment.text, start + segment.start, first);
        }
      }
      start += run.length + 1;
    }
    if (runs.length > 1 && runs.length <= MAX_JOINED_RUNS) {
      add(compound[0], compound.index, firstOfCompound);
    }
  }
  return tokens;
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
