/** Shorter words are too easily another word; longer ones are data. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 40;
const LETTERS = /^\p{L}+$/u;

/** Whether a word is one that people mistype, and that is worth keeping in the dictionary. */
export function isSpellable(word: string): boolean {
  return (
    word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && LETTERS.test(word)
  );
}

/**
 * The keys under which a word and its misspellings meet: the word, and the word without each of its letters. Words that
 * differ by one letter too many, one missing, one other or two in the wrong order share at least one of them.
 */
export function spellingKeys(word: string): string[] {
  const letters = [...word];
  const shortened = letters.map((_, i) =>
    [...letters.slice(0, i), ...letters.slice(i + 1)].join(''),
  );
  return [...new Set([word, ...shortened])];
}
