import type { Knex } from 'knex';
import { insertRows, isPostgres, whereAmong } from '../../database';
import type { DocumentDescription } from '../indexing';
import type { SearchableDocument } from '../../documents';
import type { SearchTables } from './searchTables';

/** Rows of one statement with binary content, which is not passed as JSON. */
const CONTENT_BATCH_SIZE = 100;

/** A document with what it is indexed as. */
export interface DescribedDocument {
  document: SearchableDocument;
  description: DocumentDescription;
}

/** Stores documents that are not in the index. */
export async function insertDocuments(
  transaction: Knex.Transaction,
  tables: SearchTables,
  documents: DescribedDocument[],
): Promise<void> {
  const termsOf = ({ description }: DescribedDocument) =>
    [...description.terms].join(' ');
  const postgres = isPostgres(transaction);
  await insertRows(
    transaction,
    tables.documents,
    { document_id: 'text' },
    documents.map(({ document }) => ({ document_id: document.documentId })),
  );
  const numbers = await readNumbers(
    transaction,
    tables,
    documents.map(({ document }) => document.documentId),
  );
  const numberOf = ({ document }: DescribedDocument) =>
    numbers.get(document.documentId)!;
  if (!postgres) {
    await transaction.raw(
      `insert into ?? (rowid, terms)
       select value ->> 0, value ->> 1 from json_each(?)`,
      [
        tables.index,
        JSON.stringify(documents.map(each => [numberOf(each), termsOf(each)])),
      ],
    );
  }
  for (let start = 0; start < documents.length; start += CONTENT_BATCH_SIZE) {
    await transaction(tables.contents).insert(
      documents.slice(start, start + CONTENT_BATCH_SIZE).map(each => ({
        number: numberOf(each),
        title: each.document.title,
        body_length: each.description.bodyLength,
        stream: each.description.stream,
        ...(postgres && {
          terms: transaction.raw(`array_to_tsvector(string_to_array(?, ' '))`, [
            termsOf(each),
          ]),
        }),
      })),
    );
  }
  await insertRows(
    transaction,
    tables.sections,
    {
      number: 'integer',
      position: 'integer',
      heading: 'text',
      slug: 'text',
      text: 'text',
    },
    documents.flatMap(each =>
      each.document.sections.map(({ heading, text }, position) => ({
        number: numberOf(each),
        position,
        heading: heading?.text,
        slug: heading?.slug,
        text,
      })),
    ),
  );
}

/**
 * Removes documents from the index.
 *
 * @returns of each of them that was there, its terms and the number of words in its sections
 */
export async function deleteDocuments(
  transaction: Knex.Transaction,
  tables: SearchTables,
  documentIds: string[],
): Promise<{ terms: string[]; bodyLength: number }[]> {
  const numbers = [
    ...(await readNumbers(transaction, tables, documentIds)).values(),
  ];
  if (numbers.length === 0) return [];
  const postgres = isPostgres(transaction);
  const contents = whereAmong(
    transaction,
    transaction(`${tables.contents} as c`),
    'c.number',
    numbers,
  ).select('c.body_length');
  const rows: { terms: string; body_length: number }[] = await (postgres
    ? contents.select(
        transaction.raw(
          `array_to_string(tsvector_to_array(c.terms), ' ') as terms`,
        ),
      )
    : contents
        .join(`${tables.index} as i`, 'i.rowid', 'c.number')
        .select('i.terms'));
  for (const [table, column] of [
    ...(postgres ? [] : [[tables.index, 'rowid']]),
    [tables.contents, 'number'],
    [tables.sections, 'number'],
    [tables.documents, 'number'],
  ]) {
    await whereAmong(transaction, transaction(table), column, numbers).delete();
  }
  return rows.map(row => ({
    terms: row.terms.split(' '),
    bodyLength: row.body_length,
  }));
}

async function readNumbers(
  transaction: Knex.Transaction,
  tables: SearchTables,
  documentIds: string[],
): Promise<Map<string, number>> {
  const rows: { number: number; document_id: string }[] = await whereAmong(
    transaction,
    transaction(tables.documents),
    'document_id',
    documentIds,
  ).select('number', 'document_id');
  return new Map(rows.map(row => [row.document_id, row.number]));
}
