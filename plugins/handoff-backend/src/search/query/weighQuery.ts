import { hashTerm, NAME_MARK } from '../indexing';
import type { ParsedQuery, QueryWord, WordKind } from './parseQuery';

/** What a word weighs beside one that means something, in a query that is long enough to be a text. */
const KIND_WEIGHTS: Record<WordKind, number> = {
  word: 1,
  joined: 1,
  function: 0.25,
  number: 0.4,
  instance: 0.1,
};
/** In a query of fewer meaningful words every word is meant: `postgres-14 upgrade`, `error 502`. */
const MIN_WORDS_OF_TEXT = 4;
/** A corrected word is a guess. */
const CORRECTION_WEIGHT = 0.8;

/** In how many documents the terms of a query occur, and what that compares with. */
export interface TermStatistics {
  /** By term of the index, marked or not; a term that no document has is not in it. */
  documentsByTerm: Map<string, number>;
  documents: number;
  /** In words. */
  averageBodyLength: number;
}

/** A term of a query and how much it says: its rarity times its kind. */
export interface QueryTerm {
  term: string;
  hash: number;
  weight: number;
  /** Whether it is another way to write words that are terms themselves. */
  joined: boolean;
  /** Whether it is marked in titles and excerpts. */
  highlighted: boolean;
}

/** A query as ranking needs it, of terms that some document has. */
export interface SearchQuery {
  /** Whether it is a text, such as an alert's description, rather than a few words that somebody typed. */
  isText: boolean;
  terms: QueryTerm[];
  /** Words that stand side by side, as indices into `terms`, and what it says when they do so in a document too. */
  pairs: { first: number; second: number; weight: number }[];
  /** Words that no document has. */
  unknown: { term: string; weight: number }[];
}

/** Words of a query that no document has, and what to look for instead. */
export type Corrections = Map<QueryWord, { word: string; term: string }[]>;

/** Weighs the words of a query by how rare they are and by what they look like. */
export function weighQuery(
  query: ParsedQuery,
  statistics: TermStatistics,
  corrections: Corrections,
): SearchQuery {
  const isText =
    query.words.filter(({ kind }) => kind === 'word').length >=
    MIN_WORDS_OF_TEXT;
  const terms: QueryTerm[] = [];
  const indices = new Map<string, number>();

  const add = (word: QueryWord, factor: number) => {
    const rarity = rarityOf(word.term, statistics);
    if (rarity === undefined || indices.has(word.term)) return;
    const kindWeight =
      isText || word.kind === 'function' ? KIND_WEIGHTS[word.kind] : 1;
    indices.set(word.term, terms.length);
    terms.push({
      term: word.term,
      hash: hashTerm(word.term),
      weight: factor * kindWeight * rarity,
      joined: word.kind === 'joined',
      highlighted: word.kind !== 'function',
    });
  };
  for (const word of query.words) add(word, 1);
  for (const [from, words] of corrections) {
    for (const word of words) add({ ...from, ...word }, CORRECTION_WEIGHT);
    const index = indices.get(words[0].term);
    if (index !== undefined) indices.set(from.term, index);
  }

  const pairs = query.pairs.flatMap(pair => {
    const [first, second] = pair.map(term => indices.get(term));
    if (first === undefined || second === undefined || first === second) {
      return [];
    }
    const weight = (terms[first].weight + terms[second].weight) / 2;
    return [{ first, second, weight }];
  });
  const unknown = query.words
    .filter(({ term, kind }) => kind === 'word' && !indices.has(term))
    .map(({ term }) => ({
      term,
      weight: inverseFrequency(0, statistics.documents),
    }));
  return { isText, terms, pairs, unknown };
}

/**
 * Inverse document frequency as in BM25: near 0 for a term that all documents have, undefined for one that none has. A
 * term that only names documents counts as often as it does that.
 */
export function rarityOf(
  term: string,
  statistics: TermStatistics,
): number | undefined {
  const { documents, documentsByTerm } = statistics;
  const having =
    documentsByTerm.get(term) ?? documentsByTerm.get(NAME_MARK + term);
  if (having === undefined) return undefined;
  return inverseFrequency(having, documents);
}

function inverseFrequency(having: number, documents: number): number {
  const lacking = Math.max(0, documents - having);
  return Math.log(1 + (lacking + 0.5) / (having + 0.5));
}
