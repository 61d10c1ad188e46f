import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { SearchableSection } from '../../documents';
import type { SearchTables } from './searchTables';

/** What ranks and shows a document. */
export interface DocumentContents {
  number: number;
  documentId: string;
  title: string;
  stream: Buffer;
}

/** Reads what ranks and shows documents. */
export async function readContents(
  client: Knex,
  tables: SearchTables,
  documentIds: string[],
): Promise<DocumentContents[]> {
  if (documentIds.length === 0) return [];
  const rows = client(`${tables.contents} as c`)
    .join(`${tables.documents} as d`, 'd.number', 'c.number')
    .select('c.number', 'd.document_id as documentId', 'c.title', 'c.stream');
  return whereAmong(client, rows, 'd.document_id', documentIds);
}

/** Reads one section of each of some documents. */
export async function readSections(
  client: Knex,
  tables: SearchTables,
  places: { number: number; position: number }[],
): Promise<Map<number, SearchableSection>> {
  const rows: {
    number: number;
    heading: string | null;
    slug: string | null;
    text: string;
  }[] = await client(tables.sections)
    .whereIn(
      ['number', 'position'],
      places.map(({ number, position }) => [number, position]),
    )
    .select('number', 'heading', 'slug', 'text');
  return new Map(
    rows.map(({ number, heading, slug, text }) => [
      number,
      {
        heading:
          heading === null ? undefined : { text: heading, slug: slug ?? '' },
        text,
      },
    ]),
  );
}
