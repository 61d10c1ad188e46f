import type { Knex } from 'knex';
import { isPostgres } from '../../database';
import type { DocumentScope } from '../../documents';
import type { Retrieval } from '../query';
import type { SearchTables } from './searchTables';

/** A document that the index has found. */
export interface RetrievedDocument {
  number: number;
  documentId: string;
  /** The sum of the weights of what it was found by. */
  weight: number;
  /** What ranks and shows it; of the first documents only. */
  title: string | null;
  stream: Buffer | null;
}

export interface RetrieveOptions {
  retrievals: Retrieval[];
  /** How many documents to read for each retrieval. */
  depth: number;
  scope?: DocumentScope;
  /**
   * When to look whether documents are within the scope: `late` is cheaper, `early` finds those of a narrow scope that
   * stand behind too many others.
   */
  scoped: 'early' | 'late';
  limit: number;
  /** How many of them come with what ranks and shows them. */
  contents: number;
}

/** Looks up documents in the database's full-text index, those first that more and weightier terms have found. */
export async function retrieveDocuments(
  client: Knex,
  tables: SearchTables,
  options: RetrieveOptions,
): Promise<RetrievedDocument[]> {
  const { retrievals, scope, scoped, limit } = options;
  if (retrievals.length === 0) return [];
  const entries = isPostgres(client)
    ? readPostgresIndex(client, tables, options)
    : readSqliteIndex(client, tables, options);
  const totals = client
    .from(entries)
    .groupBy('number')
    .select('number')
    .sum({ total: 'weight' })
    .orderBy([{ column: 'total', order: 'desc' }, { column: 'number' }]);
  // Twice as many leave room for what the scope takes away.
  if (scoped === 'late') totals.limit(scope ? 2 * limit : limit);

  const documents = client
    .from(totals.as('found'))
    .join(`${tables.documents} as d`, 'd.number', 'found.number')
    .select('d.number', 'd.document_id', 'found.total')
    .orderBy([{ column: 'found.total', order: 'desc' }, { column: 'd.number' }])
    .limit(limit);
  if (scoped === 'late') scope?.(documents, 'd.document_id');

  const placed = client
    .from(documents.as('document'))
    .select(
      '*',
      client.raw('row_number() over (order by total desc, number) as place'),
    );
  // As subqueries within a case, which are looked up for the first documents alone.
  const contentOf = (column: 'title' | 'stream') =>
    client.raw(
      `case when p.place <= ? then (
        select ?? from ?? as c where c.number = p.number
      ) end as ??`,
      [options.contents, `c.${column}`, tables.contents, column],
    );
  return client
    .from(placed.as('p'))
    .orderBy('p.place')
    .select(
      'p.number',
      'p.document_id as documentId',
      'p.total as weight',
      contentOf('title'),
      contentOf('stream'),
    );
}

/** One branch of a union for each retrieval, over the FTS5 table. */
function readSqliteIndex(
  client: Knex,
  tables: SearchTables,
  { retrievals, depth, scope, scoped }: RetrieveOptions,
): Knex.Raw {
  const scoping: Knex.QueryBuilder[] = [];
  if (scope && scoped === 'early') {
    const documents = client(`${tables.documents} as d`);
    scope(documents, 'd.document_id');
    scoping.push(documents.select('d.number'));
  }
  const branch = `
    select * from (
      select rowid as number, ? as weight from ??
      where ?? match ? ${scoping.map(() => 'and rowid in ?')}
      limit ?
    )`;
  return client.raw(
    `(${retrievals.map(() => branch).join(' union all ')}) as entry`,
    retrievals.flatMap(({ terms, weight }) => [
      weight,
      tables.index,
      tables.index,
      terms.map(term => `"${term}"`).join(' AND '),
      ...scoping,
      depth,
    ]),
  );
}

/**
 * One lateral subquery for all retrievals, over the GIN index. The limit within keeps the planner from joining the
 * other way round, which reads every document for every term.
 */
function readPostgresIndex(
  client: Knex,
  tables: SearchTables,
  { retrievals, depth, scope, scoped }: RetrieveOptions,
): Knex.Raw {
  const matches = client
    .from(`${tables.contents} as c`)
    .whereRaw('c.terms @@ retrieval.query::tsquery')
    .select('c.number')
    .limit(depth);
  if (scope && scoped === 'early') {
    matches.join(`${tables.documents} as d`, 'd.number', 'c.number');
    scope(matches, 'd.document_id');
  }
  return client.raw(
    `(
      select match.number, retrieval.weight
      from unnest(?::text[], ?::float8[]) as retrieval(query, weight)
      cross join lateral ?
    ) as entry`,
    [
      retrievals.map(({ terms }) => terms.map(term => `'${term}'`).join(' & ')),
      retrievals.map(({ weight }) => weight),
      matches.as('match'),
    ],
  );
}
