import { stemmer } from 'stemmer';

const ENGLISH = /^[a-z]{3,}$/;
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/**
 * What English words of one origin share: `failing`, `failed` and `fails` meet in `fail`. Other words stay as they are.
 */
export function stemWord(word: string): string {
  let stem = remembered.get(word);
  if (stem === undefined) {
    stem = ENGLISH.test(word) ? stemmer(word) : word;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, stem);
  }
  return stem;
}
