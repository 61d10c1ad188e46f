import { stemWord } from '../analysis';
import { decodeWordStream, hashTerm } from '../indexing';

/**
 * Whether any of some documents says a word.
 *
 * @param word - folded
 */
export function saysWord(
  documents: { stream: Buffer }[],
  word: string,
): boolean {
  const hash = hashTerm(stemWord(word));
  return documents.some(({ stream }) =>
    Object.values(decodeWordStream(stream)).some(
      ({ sequence, joined }) =>
        sequence.includes(hash) || joined.includes(hash),
    ),
  );
}
