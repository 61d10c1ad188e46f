import type { WordStream } from '../indexing';
import type { QueryTerm, SearchQuery } from '../query';

/**
 * How much of what a name and a text say a document says too, from 0 to 1: the mean of the share of the whole that stands
 * anywhere in the document, and of the share of the name that stands in the document's own names, tags and headings.
 *
 * @remarks
 *
 * Words weigh as much as they are rare, and most when no document has them: a text about something that nobody has
 * written of is like no document, whichever comes first. Unlike scores, similarities of different queries compare.
 *
 * @param nameTerms - terms of the query that are words of the name
 */
export function measureSimilarity(
  query: SearchQuery,
  nameTerms: ReadonlySet<string>,
  document: WordStream,
): number {
  const namings = wordsOf(document, ['names', 'tags', 'headings']);
  const body = wordsOf(document, ['body']);
  const words = query.terms.filter(
    ({ joined, highlighted }) => highlighted && !joined,
  );
  const ofName = ({ term }: { term: string }) => nameTerms.has(term);
  return (
    (shareOf(
      words,
      query.unknown,
      hash => namings.has(hash) || body.has(hash),
    ) +
      shareOf(words.filter(ofName), query.unknown.filter(ofName), hash =>
        namings.has(hash),
      )) /
    2
  );
}

/** The weight of the words that are there in that of all. */
function shareOf(
  words: QueryTerm[],
  unknown: SearchQuery['unknown'],
  isThere: (hash: number) => boolean,
): number {
  const total = sum(words) + sum(unknown);
  return total > 0 ? sum(words.filter(({ hash }) => isThere(hash))) / total : 0;
}

function sum(words: { weight: number }[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}

function wordsOf(
  document: WordStream,
  fields: (keyof WordStream)[],
): Set<number> {
  return new Set(
    fields.flatMap(field => [
      ...document[field].sequence,
      ...document[field].joined,
    ]),
  );
}
