import { BREAK, type WordStream } from '../indexing';
import type { SearchQuery } from '../query';
import { HashLookup } from '../ranking';

/** About as many words as an excerpt shows. */
const WINDOW = 40;

/** A heading says what its section is about. */
const HEADING_WEIGHT = 2;

/**
 * The section of a document where most of what a query says stands together, in its heading and in the best window of
 * its text.
 *
 * @returns the index of the section; the first one with a text when no word is in any
 */
export function findPassage(stream: WordStream, query: SearchQuery): number {
  const lookup = new HashLookup(query.terms.map(({ hash }) => hash));
  const headings = splitAtBreaks(stream.headings.sequence);
  let best = { section: 0, weight: -1 };
  let headingWeight = 0;
  splitAtBreaks(stream.body.sequence).forEach((words, section) => {
    headingWeight +=
      HEADING_WEIGHT * weighWindow(headings[section] ?? [], lookup, query);
    // A heading without a text of its own counts for the next one that has.
    if (words.length === 0) return;
    const weight = headingWeight + weighWindow(words, lookup, query);
    if (weight > best.weight) best = { section, weight };
    headingWeight = 0;
  });
  return best.section;
}

/** The greatest weight of different terms within any window. */
function weighWindow(
  words: ArrayLike<number>,
  lookup: HashLookup,
  { terms }: SearchQuery,
): number {
  const matches: { position: number; index: number }[] = [];
  for (let position = 0; position < words.length; position++) {
    const index = lookup.indexOf(words[position]);
    if (index >= 0) matches.push({ position, index });
  }
  let best = 0;
  matches.forEach((start, i) => {
    const seen = new Set<number>();
    for (let j = i; j < matches.length; j++) {
      if (matches[j].position >= start.position + WINDOW) break;
      seen.add(matches[j].index);
    }
    const weight = [...seen].reduce(
      (sum, index) => sum + terms[index].weight,
      0,
    );
    best = Math.max(best, weight);
  });
  return best;
}

function splitAtBreaks(sequence: Uint32Array): Uint32Array[] {
  const parts: Uint32Array[] = [];
  let start = 0;
  for (let end = 0; end <= sequence.length; end++) {
    if (end === sequence.length || sequence[end] === BREAK) {
      parts.push(sequence.subarray(start, end));
      start = end + 1;
    }
  }
  return parts;
}
