import type { Knex } from 'knex';
import { cleanDocument, describeDocument } from '../indexing';
import type { SearchableDocument } from '../../documents';
import { deleteDocuments, insertDocuments } from './writeDocuments';
import { addWords, removeWords } from './dictionary';
import type { SearchTables } from './searchTables';
import { BODY_WORDS, changeTermCounts, DOCUMENTS } from './termCounts';

/** Documents that are indexed in one go; their terms are held in memory meanwhile. */
const BATCH_SIZE = 500;

/** Adds documents to the index or replaces them, with the counts of their terms and the dictionary of their words. */
export async function indexDocuments(
  transaction: Knex.Transaction,
  tables: SearchTables,
  documents: SearchableDocument[],
): Promise<void> {
  const byId = new Map(documents.map(each => [each.documentId, each]));
  const distinct = [...byId.values()];
  for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
    const described = distinct
      .slice(start, start + BATCH_SIZE)
      .map(cleanDocument)
      .map(document => ({ document, description: describeDocument(document) }));
    const previous = await deleteDocuments(
      transaction,
      tables,
      described.map(({ document }) => document.documentId),
    );
    await insertDocuments(transaction, tables, described);
    await updateCounts(
      transaction,
      tables,
      previous,
      described.map(({ description }) => description),
    );
    await addWords(
      transaction,
      tables,
      described.flatMap(({ description }) => [...description.words]),
    );
  }
}

/** Removes documents from the index, and from counts and dictionary what they alone brought there. */
export async function unindexDocuments(
  transaction: Knex.Transaction,
  tables: SearchTables,
  documentIds: string[],
): Promise<void> {
  for (let start = 0; start < documentIds.length; start += BATCH_SIZE) {
    const batch = documentIds.slice(start, start + BATCH_SIZE);
    const removed = await deleteDocuments(transaction, tables, batch);
    await updateCounts(transaction, tables, removed, []);
  }
}

interface Counted {
  terms: Iterable<string>;
  bodyLength: number;
}

async function updateCounts(
  transaction: Knex.Transaction,
  tables: SearchTables,
  removed: Counted[],
  added: Counted[],
): Promise<void> {
  const changes = new Map<string, number>();
  const change = (name: string, by: number) =>
    changes.set(name, (changes.get(name) ?? 0) + by);
  for (const [documents, sign] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const { terms, bodyLength } of documents) {
      for (const term of terms) change(term, sign);
      change(DOCUMENTS, sign);
      change(BODY_WORDS, sign * bodyLength);
    }
  }
  const { gone } = await changeTermCounts(transaction, tables, changes);
  await removeWords(transaction, tables, gone);
}
