const ASCII = /^[ -~]*$/;
/** Accents of Latin, Greek and Cyrillic, and the vowel points that Hebrew and Arabic are usually written without. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const NEITHER_LETTER_NOR_NUMBER = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * A word without case, accents, apostrophes and width, so that different spellings of one word meet.
 */
export function foldWord(word: string): string {
  const lowerCase = word.toLowerCase();
  const folded = ASCII.test(lowerCase)
    ? lowerCase
    : lowerCase.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return folded.replace(NEITHER_LETTER_NOR_NUMBER, '');
}
