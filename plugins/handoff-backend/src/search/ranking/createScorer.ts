import { BREAK, type WordStream } from '../indexing';
import type { SearchQuery } from '../query';
import { HashLookup } from './HashLookup';

/** How much a word counts where it stands, compared with once in the body. */
const PRESENCE_WEIGHTS = { names: 8, entities: 4, tags: 4, path: 2 } as const;
const HEADING_WEIGHT = 2;
/** How soon more of the same word stops counting (k₁ of BM25). */
const SATURATION = 2.5;
/** How much a long body is held against its words (b of BM25). */
const LENGTH_NORMALIZATION = 0.75;
/** Among notes shorter than this many words, length says nothing. */
const MIN_AVERAGE_LENGTH = 50;
/** How much two words that stand side by side as in the query add, and how soon that saturates. */
const PAIR_WEIGHT = 0.5;
const PAIR_SATURATION = 1;
/** How much it adds that the query says the whole of a name and not just a word of it. */
const NAME_COVERAGE_WEIGHT = 0.7;
/**
 * How much it is held against a document that it lacks words of a query of a few words. A text says more than any
 * document repeats.
 */
const COORDINATION = 0.5;

/** How well a document matches; 0 when no word does. Scores of one query compare with each other only. */
export type Scorer = (document: WordStream) => number;

/**
 * Ranks documents: BM25 over weighted fields (BM25F), plus pairs of words that stand side by side, plus how much of a
 * title or an alert's name the query says; less when words of a short query are missing.
 *
 * @param averageBodyLength - in words, over all documents
 */
export function createScorer(
  query: SearchQuery,
  averageBodyLength: number,
): Scorer {
  const { terms, pairs } = query;
  const lookup = new HashLookup(terms.map(({ hash }) => hash));
  const pairOf = new Int32Array(terms.length ** 2).fill(-1);
  pairs.forEach(({ first, second }, pair) => {
    pairOf[first * terms.length + second] = pair;
  });

  return ({ names, entities, tags, path, headings, body }) => {
    const lengthNorm =
      1 -
      LENGTH_NORMALIZATION +
      (LENGTH_NORMALIZATION * body.sequence.length) /
        Math.max(MIN_AVERAGE_LENGTH, averageBodyLength);
    const frequencies = new Float64Array(terms.length);
    const pairFrequencies = new Float64Array(pairs.length);

    const count = (words: Uint32Array, weight: number) => {
      let previous = -1;
      for (let i = 0; i < words.length; i++) {
        const index = lookup.indexOf(words[i]);
        if (index >= 0) {
          frequencies[index] += weight;
          const pair =
            previous < 0 ? -1 : pairOf[previous * terms.length + index];
          if (pair >= 0) pairFrequencies[pair]++;
        }
        previous = index;
      }
    };
    count(headings.sequence, HEADING_WEIGHT / lengthNorm);
    count(headings.joined, HEADING_WEIGHT / lengthNorm);
    count(body.sequence, 1 / lengthNorm);
    count(body.joined, 1 / lengthNorm);
    count(names.sequence, 0);

    const presence = new Float64Array(terms.length);
    for (const [field, weight] of [
      [names, PRESENCE_WEIGHTS.names],
      [entities, PRESENCE_WEIGHTS.entities],
      [tags, PRESENCE_WEIGHTS.tags],
      [path, PRESENCE_WEIGHTS.path],
    ] as const) {
      presence.fill(0);
      for (const words of [field.sequence, field.joined]) {
        for (const word of words) {
          const index = lookup.indexOf(word);
          if (index >= 0) presence[index] = weight;
        }
      }
      presence.forEach((present, index) => {
        frequencies[index] += present;
      });
    }

    let termScore = 0;
    let weight = 0;
    let weightPresent = 0;
    terms.forEach((term, i) => {
      termScore += term.weight * saturate(frequencies[i], SATURATION);
      if (term.joined && frequencies[i] === 0) return;
      weight += term.weight;
      if (frequencies[i] > 0) weightPresent += term.weight;
    });
    if (weightPresent === 0) return 0;
    let pairScore = 0;
    pairs.forEach((pair, i) => {
      pairScore += pair.weight * saturate(pairFrequencies[i], PAIR_SATURATION);
    });
    const coverage = coverNames(names.sequence, lookup, terms);
    const score =
      termScore + PAIR_WEIGHT * pairScore + NAME_COVERAGE_WEIGHT * coverage;
    return query.isText
      ? score
      : score * (weightPresent / weight) ** COORDINATION;
  };
}

function saturate(frequency: number, saturation: number): number {
  return frequency / (saturation + frequency);
}

/** The best of all names: the weight of its words that are in the query, times the share of its words that they are. */
function coverNames(
  names: Uint32Array,
  lookup: HashLookup,
  terms: SearchQuery['terms'],
): number {
  let best = 0;
  let start = 0;
  while (start <= names.length) {
    const next = names.indexOf(BREAK, start);
    const end = next < 0 ? names.length : next;
    const covered = new Set<number>();
    for (let i = start; i < end; i++) {
      const index = lookup.indexOf(names[i]);
      if (index >= 0) covered.add(index);
    }
    const weight = [...covered].reduce((sum, i) => sum + terms[i].weight, 0);
    if (covered.size) {
      best = Math.max(best, (weight * covered.size) / (end - start));
    }
    start = end + 1;
  }
  return best;
}
