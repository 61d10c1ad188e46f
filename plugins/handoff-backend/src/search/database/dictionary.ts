import type { Knex } from 'knex';
import { stemWord } from '../analysis';
import { isSpellable, spellingKeys } from '../spelling';
import { deleteUnlocked } from './deleteUnlocked';
import { insertRows } from './insertRows';
import { whereAmong } from './whereAmong';

/*
 * The words of all documents under their spelling keys. Like the counts of terms, rows are only added, without a unique
 * index, so that no transaction waits for another: two that bring the same new word both store it, which does no harm.
 */

/** Words that start alike, as far as they are looked at. */
const MAX_COMPLETIONS = 100;

/** A word as it stands in documents, and the term under which it is indexed. */
export interface DictionaryWord {
  word: string;
  term: string;
}

interface SpellingRow extends DictionaryWord {
  key: string;
}

/** Adds the words that the dictionary does not have yet. */
export async function addWords(
  transaction: Knex.Transaction,
  words: Iterable<string>,
): Promise<void> {
  const spellable = [...new Set(words)].filter(isSpellable);
  const known: string[] = await whereAmong(
    transaction,
    transaction('handoff_search_words'),
    'key',
    spellable,
  )
    .whereRaw('?? = ??', ['key', 'word'])
    .pluck('word');
  const knownWords = new Set(known);
  const rows = spellable
    .filter(word => !knownWords.has(word))
    .flatMap(word => {
      const term = stemWord(word);
      return spellingKeys(word).map(key => ({ key, word, term }));
    });
  await insertRows<SpellingRow>(
    transaction,
    'handoff_search_words',
    { key: 'text', word: 'text', term: 'text' },
    rows,
  );
}

/** Removes words whose terms no document has any more. */
export async function removeWords(
  transaction: Knex.Transaction,
  terms: string[],
): Promise<void> {
  if (terms.length === 0) return;
  await deleteUnlocked(transaction, 'handoff_search_words', 'term', terms);
}

/** Words that share a spelling key. */
export async function findSimilarWords(
  client: Knex,
  keys: string[],
): Promise<DictionaryWord[]> {
  return whereAmong(
    client,
    client('handoff_search_words'),
    'key',
    keys,
  ).distinct('word', 'term');
}

/** Words that start like this. */
export async function findCompletions(
  client: Knex,
  start: string,
): Promise<DictionaryWord[]> {
  return client('handoff_search_words')
    .where('key', '>=', start)
    .where('key', '<', `${start}\uffff`)
    .whereRaw('?? = ??', ['key', 'word'])
    .distinct('word', 'term')
    .limit(MAX_COMPLETIONS);
}
