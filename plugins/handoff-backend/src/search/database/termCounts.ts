import type { Knex } from 'knex';
import { insertRows, whereAmong } from '../../database';
import type { TermStatistics } from '../query';
import { deleteUnlocked } from './deleteUnlocked';
import type { SearchTables } from './searchTables';

/*
 * In how many documents each term occurs is kept as a sum of changes. Whoever indexes documents adds rows and updates
 * none, so that two transactions never wait for one another, let alone in a circle, although nearly all documents share
 * their commonest words. Now and then the rows of a term are folded into one: those that no other transaction is folding
 * at the same time.
 */

/** Rows of one term before they are folded. */
const MAX_CHANGES = 8;

/** Counted like terms, under names that no term can have. */
export const DOCUMENTS = '#documents';
export const BODY_WORDS = '#words';

interface ChangeRow {
  term: string;
  change: number;
}

/** Adds to the counts of terms, or takes away. */
export async function changeTermCounts(
  transaction: Knex.Transaction,
  tables: SearchTables,
  changes: Map<string, number>,
): Promise<{ gone: string[] }> {
  const rows = [...changes]
    .filter(([, change]) => change !== 0)
    .map(([term, change]) => ({ term, change }));
  await insertRows<ChangeRow>(
    transaction,
    tables.terms,
    { term: 'text', change: 'integer' },
    rows,
  );
  const crowded: { term: string; total: number | string }[] = await whereAmong(
    transaction,
    transaction(tables.terms),
    'term',
    rows.map(({ term }) => term),
  )
    .groupBy('term')
    .havingRaw('count(*) > ? or sum(change) <= 0', [MAX_CHANGES])
    .select('term')
    .sum({ total: 'change' });
  if (crowded.length === 0) return { gone: [] };

  const deleted = await deleteUnlocked<ChangeRow>(
    transaction,
    tables.terms,
    'term',
    crowded.map(({ term }) => term),
  );
  const totals = new Map<string, number>();
  for (const { term, change } of deleted) {
    totals.set(term, (totals.get(term) ?? 0) + change);
  }
  await insertRows<ChangeRow>(
    transaction,
    tables.terms,
    { term: 'text', change: 'integer' },
    [...totals]
      .filter(([, change]) => change !== 0)
      .map(([term, change]) => ({ term, change })),
  );
  return {
    gone: crowded
      .filter(({ total }) => Number(total) <= 0)
      .map(({ term }) => term),
  };
}

/** Reads how common terms are, and what that compares with. */
export async function readTermStatistics(
  client: Knex,
  tables: SearchTables,
  terms: string[],
): Promise<TermStatistics> {
  const rows: { term: string; total: number | string }[] = await whereAmong(
    client,
    client(tables.terms),
    'term',
    [DOCUMENTS, BODY_WORDS, ...terms],
  )
    .groupBy('term')
    .havingRaw('sum(change) > 0')
    .select('term')
    .sum({ total: 'change' });
  const documentsByTerm = new Map(
    rows.map(({ term, total }) => [term, Number(total)]),
  );
  const documents = documentsByTerm.get(DOCUMENTS) ?? 0;
  const bodyWords = documentsByTerm.get(BODY_WORDS) ?? 0;
  return {
    documentsByTerm,
    documents,
    averageBodyLength: documents > 0 ? bodyWords / documents : 0,
  };
}
