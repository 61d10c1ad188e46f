import type { Knex } from 'knex';
import { insertRows, whereAmong } from '../../database';
import { stemWord } from '../analysis';
import { NAME_MARK } from '../indexing';
import { isSpellable, spellingKeys, type KnownWord } from '../spelling';
import { deleteUnlocked } from './deleteUnlocked';
import type { SearchTables } from './searchTables';

/*
 * The words of all documents under their spelling keys. Like the counts of terms, rows are only added, without a unique
 * index, so that no transaction waits for another: two that bring the same new word both store it, which does no harm.
 */

/** Words that start alike, as far as they are looked at. */
const MAX_COMPLETIONS = 100;

interface SpellingRow {
  key: string;
  word: string;
  term: string;
}

/** Adds the words that the dictionary does not have yet. */
export async function addWords(
  transaction: Knex.Transaction,
  tables: SearchTables,
  words: Iterable<string>,
): Promise<void> {
  const spellable = [...new Set(words)].filter(isSpellable);
  const known: string[] = await whereAmong(
    transaction,
    transaction(tables.words),
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
    tables.words,
    { key: 'text', word: 'text', term: 'text' },
    rows,
  );
}

/** Removes words whose terms no document has any more. */
export async function removeWords(
  transaction: Knex.Transaction,
  tables: SearchTables,
  terms: string[],
): Promise<void> {
  if (terms.length === 0) return;
  await deleteUnlocked(transaction, tables.words, 'term', terms);
}

/** Words that share a spelling key. */
export async function findSimilarWords(
  client: Knex,
  tables: SearchTables,
  keys: string[],
): Promise<KnownWord[]> {
  return countDocuments(
    client,
    tables,
    whereAmong(client, client(tables.words), 'key', keys),
  );
}

/** Words that start like this. */
export async function findCompletions(
  client: Knex,
  tables: SearchTables,
  start: string,
): Promise<KnownWord[]> {
  return countDocuments(
    client,
    tables,
    client(tables.words)
      .where('key', '>=', start)
      .where('key', '<', `${start}\uffff`)
      .whereRaw('?? = ??', ['key', 'word'])
      .limit(MAX_COMPLETIONS),
  );
}

/** Leaves out words that no document has any more. */
async function countDocuments(
  client: Knex,
  tables: SearchTables,
  words: Knex.QueryBuilder,
): Promise<KnownWord[]> {
  const rows: {
    word: string;
    term: string;
    counted: string;
    documents: number | string;
  }[] = await client
    .from(words.distinct('word', 'term').as('w'))
    .join(`${tables.terms} as t`, join =>
      join
        .on('t.term', 'w.term')
        .orOn('t.term', client.raw(`? || w.term`, [NAME_MARK])),
    )
    .groupBy('w.word', 'w.term', 't.term')
    .havingRaw('sum(t.change) > 0')
    .select('w.word', 'w.term', 't.term as counted')
    .sum({ documents: 't.change' });
  const known = new Map<string, KnownWord>();
  for (const { word, term, counted, documents } of rows) {
    const counts = known.get(word)?.counts ?? new Map();
    known.set(word, {
      word,
      term,
      counts: counts.set(counted, Number(documents)),
    });
  }
  return [...known.values()];
}
