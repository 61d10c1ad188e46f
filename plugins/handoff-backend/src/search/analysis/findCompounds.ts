/** Letters and numbers, held together by what holds identifiers together. */
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:[_\-.’'][\p{L}\p{M}\p{N}]+)*/gu;

const OTHER = 0;
const SMALL_LETTER = 1;
const CAPITAL_OR_DIGIT = 2;
const INNER = 3;
const NOT_ASCII = 4;

/** What each ASCII character is. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return SMALL_LETTER;
  if (/[A-Z0-9]/.test(character)) return CAPITAL_OR_DIGIT;
  return /[_\-.']/.test(character) ? INNER : OTHER;
});

/** A word or an identifier. */
interface Compound {
  text: string;
  start: number;
  /** Whether it consists of small Latin letters alone. */
  plain: boolean;
}

/**
 * Finds the words and identifiers of a text. Goes through ASCII character by character, in a fifth of the time of a
 * regular expression that knows all scripts; that one takes over where there are others.
 */
export function findCompounds(text: string): Compound[] {
  const compounds: Compound[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position;
    let plain = true;
    let ascii = true;
    while (continues(text, start, position)) {
      const kind = kindAt(text, position);
      if (kind !== SMALL_LETTER) plain = false;
      if (kind === NOT_ASCII) ascii = false;
      position++;
    }
    const found = text.slice(start, position);
    if (ascii && found) {
      compounds.push({ text: found, start, plain });
    } else {
      for (const match of found.matchAll(COMPOUND)) {
        const place = start + match.index;
        compounds.push({ text: match[0], start: place, plain: false });
      }
    }
    position++;
  }
  return compounds;
}

/** A character that holds an identifier together stands between two others of it. */
function continues(text: string, start: number, position: number): boolean {
  const kind = kindAt(text, position);
  if (kind !== INNER) return kind !== OTHER;
  const next = kindAt(text, position + 1);
  return position > start && next !== OTHER && next !== INNER;
}

function kindAt(text: string, position: number): number {
  if (position >= text.length) return OTHER;
  const code = text.charCodeAt(position);
  return code < kinds.length ? kinds[code] : NOT_ASCII;
}
