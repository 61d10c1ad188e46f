import type { ParsedQuery, QueryWord } from '../query';
import { editDistance } from './editDistance';
import { isSpellable, spellingKeys } from './spellingKeys';

/** Unknown words that are looked at; an alert's text has many names that are not in any document. */
const MAX_WORDS = 8;
/** From this length on, two mistakes may be in a word; below the other one, no more than two letters swapped. */
const MIN_LENGTH_FOR_TWO = 8;
const MIN_LENGTH_FOR_ONE = 5;
/** How many words an unfinished one may become. */
const MAX_COMPLETIONS = 3;
const MIN_LENGTH_TO_COMPLETE = 3;

/** A word that documents have. */
export interface KnownWord {
  word: string;
  term: string;
  /** How many documents have the term, and its other forms in the index. */
  counts: Map<string, number>;
}

/** Where known words come from. */
export interface WordSource {
  findSimilarWords(keys: string[]): Promise<KnownWord[]>;
  findCompletions(start: string): Promise<KnownWord[]>;
}

/**
 * Finds what the words of a query that no document has were probably meant to be: the known word with the fewest
 * mistakes between them, the commonest of several; for the last word of a query that is still being typed, the
 * commonest words that start with it.
 */
export async function correctWords(
  query: ParsedQuery,
  isKnown: (term: string) => boolean,
  source: WordSource,
): Promise<Map<QueryWord, KnownWord[]>> {
  const unknown = query.words
    .filter(({ kind, term }) => kind === 'word' && !isKnown(term))
    .slice(0, MAX_WORDS);
  const spellable = unknown.filter(({ word }) => isSpellable(word));
  const last = unknown.find(
    ({ word, last: isLast }) => isLast && word.length >= MIN_LENGTH_TO_COMPLETE,
  );
  const [similar, completions] = await Promise.all([
    spellable.length
      ? source.findSimilarWords(
          spellable.flatMap(({ word }) => spellingKeys(word)),
        )
      : [],
    last ? source.findCompletions(last.word) : [],
  ]);
  const corrections = new Map<QueryWord, KnownWord[]>();
  for (const word of unknown) {
    const known =
      word === last && completions.length
        ? pickCommonest(completions)
        : pickNearest(word, similar);
    if (known.length) corrections.set(word, known);
  }
  return corrections;
}

function pickNearest({ word }: QueryWord, known: KnownWord[]): KnownWord[] {
  const allowed = word.length >= MIN_LENGTH_FOR_TWO ? 2 : 1;
  const swapsOnly = word.length < MIN_LENGTH_FOR_ONE;
  return known
    .filter(candidate => !swapsOnly || hasLettersOf(word, candidate.word))
    .map(candidate => ({
      candidate,
      distance: editDistance(word, candidate.word),
    }))
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        documentsOf(b.candidate) - documentsOf(a.candidate),
    )
    .slice(0, 1)
    .map(({ candidate }) => candidate);
}

function hasLettersOf(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('');
}

/** The commonest words, each term once. */
function pickCommonest(known: KnownWord[]): KnownWord[] {
  const byTerm = new Map(known.map(word => [word.term, word]));
  return [...byTerm.values()]
    .sort((a, b) => documentsOf(b) - documentsOf(a))
    .slice(0, MAX_COMPLETIONS);
}

function documentsOf({ counts }: KnownWord): number {
  return Math.max(...counts.values());
}
