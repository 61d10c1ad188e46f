import type { Knex } from 'knex';
import { insertBatches, whereAmong } from '../../database';
import type { StoredRelease } from '../StoredRelease';
import { toPartRows, type PartRows, type PartTable } from './partRows';

/** Reads one list of a release, in its order. */
export async function readPart<TTable extends PartTable>(
  client: Knex,
  table: TTable,
  releaseId: string,
): Promise<PartRows[TTable][]> {
  return client(table)
    .where('release_id', releaseId)
    .orderBy('position')
    .select('*');
}

/** Writes what is different in the lists of a release: of a thousand tasks, one that was done is one row. */
export async function writeParts(
  transaction: Knex.Transaction,
  before: StoredRelease | undefined,
  after: StoredRelease,
): Promise<void> {
  const old = before && toPartRows(before);
  const wanted = toPartRows(after);
  for (const table of Object.keys(wanted) as PartTable[]) {
    const oldRows: object[] = old?.[table] ?? [];
    const rows: object[] = wanted[table];
    const length = Math.max(rows.length, oldRows.length);
    const changed = Array.from({ length }, (_, position) => position).filter(
      position =>
        JSON.stringify(rows[position]) !== JSON.stringify(oldRows[position]),
    );
    if (!changed.length) continue;
    await whereAmong(
      transaction,
      transaction(table).where('release_id', after.id),
      'position',
      changed,
    ).delete();
    await insertBatches(
      transaction,
      table,
      changed
        .filter(position => position < rows.length)
        .map(position => ({
          release_id: after.id,
          position,
          ...rows[position],
        })),
    );
  }
}
