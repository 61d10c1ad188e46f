import type { WordStream } from '../indexing';
import type { SearchQuery } from '../query';
import { HashLookup } from './HashLookup';

/** How much of what a name and a text say a document says too, from 0 to 1. */
export type SimilarityMeasure = (document: WordStream) => number;

/**
 * Measures similarity: the mean of the share of the whole that stands anywhere in the document, and of the share of the
 * name that stands in the document's own names, tags and headings.
 *
 * @remarks
 *
 * Words weigh as much as they are rare, and most when no document has them: a text about something that nobody has
 * written of is like no document, whichever comes first. Unlike scores, similarities of different queries compare.
 *
 * @param nameTerms - terms of the query that are words of the name
 */
export function createSimilarityMeasure(
  query: SearchQuery,
  nameTerms: ReadonlySet<string>,
): SimilarityMeasure {
  const words = query.terms.map(({ term, weight, joined, highlighted }) => ({
    weight: highlighted && !joined ? weight : 0,
    ofName: nameTerms.has(term),
  }));
  const all = [
    ...words,
    ...query.unknown.map(({ term, weight }) => ({
      weight,
      ofName: nameTerms.has(term),
    })),
  ];
  const total = sum(all);
  const totalOfName = sum(all.filter(({ ofName }) => ofName));
  const lookup = new HashLookup(query.terms.map(({ hash }) => hash));

  return document => {
    const naming = new Set<number>();
    for (const field of ['names', 'tags', 'headings'] as const) {
      findTerms(document[field], lookup, naming);
    }
    const anywhere = new Set(naming);
    findTerms(document.body, lookup, anywhere);
    const weightOf = (found: Set<number>) => [...found].map(i => words[i]);
    const share = total > 0 ? sum(weightOf(anywhere)) / total : 0;
    const named = sum(weightOf(naming).filter(({ ofName }) => ofName));
    return (share + (totalOfName > 0 ? named / totalOfName : 0)) / 2;
  };
}

function findTerms(
  { sequence, joined }: WordStream[keyof WordStream],
  lookup: HashLookup,
  found: Set<number>,
): void {
  for (const words of [sequence, joined]) {
    for (let i = 0; i < words.length; i++) {
      const index = lookup.indexOf(words[i]);
      if (index >= 0) found.add(index);
    }
  }
}

function sum(words: { weight: number }[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}
