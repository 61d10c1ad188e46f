export interface PairedLine {
  removed?: string;
  added?: string;
  /** Whether the one seems to be an edit of the other, so that comparing their words makes sense. */
  similar: boolean;
}

/** Comparing every removed line with every added one beyond this many pairs takes longer than it helps. */
const maxComparisons = 10_000;

/** Lines with at least this share of words in common, from 0 to 1, count as versions of each other. */
const similarFrom = 0.5;

/**
 * Puts lines that were removed beside those that came in their place.
 *
 * @remarks
 *
 * Both stay in order. What lies between two pairs of similar lines stands side by side as it comes.
 */
export function pairLines(removed: string[], added: string[]): PairedLine[] {
  const pairs: PairedLine[] = [];
  const done = { removed: 0, added: 0 };
  const fillUpTo = (removedEnd: number, addedEnd: number) => {
    const left = removed.slice(done.removed, removedEnd);
    const right = added.slice(done.added, addedEnd);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      pairs.push({
        removed: left[index],
        added: right[index],
        similar: false,
      });
    }
    done.removed = removedEnd;
    done.added = addedEnd;
  };

  if (removed.length * added.length <= maxComparisons) {
    const addedWords = added.map(wordsOf);
    for (const [index, line] of removed.entries()) {
      const match = findSimilar(wordsOf(line), addedWords, done.added);
      if (match !== undefined) {
        fillUpTo(index, match);
        pairs.push({ removed: line, added: added[match], similar: true });
        done.removed++;
        done.added++;
      }
    }
  }
  fillUpTo(removed.length, added.length);
  return pairs;
}

function findSimilar(
  words: string[],
  candidates: string[][],
  from: number,
): number | undefined {
  let best: { index: number; similarity: number } | undefined;
  for (let index = from; index < candidates.length; index++) {
    const similarity = similarityOf(words, candidates[index]);
    if (similarity >= similarFrom && similarity > (best?.similarity ?? 0)) {
      best = { index, similarity };
    }
  }
  return best?.index;
}

/** Share of words that two lines have in common, by the Sørensen–Dice measure. */
function similarityOf(a: string[], b: string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let common = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
