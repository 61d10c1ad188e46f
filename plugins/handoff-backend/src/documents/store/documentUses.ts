import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { DocumentUse } from '../DocumentUse';

/** Row of `handoff_document_uses`. Booleans are numbers on SQLite. */
interface UseRow {
  run_id: string;
  document_id: string;
  revision: number;
  helped: boolean | number;
  outcome: DocumentUse['outcome'];
  used_at: string;
  used_by: string;
  reason: string | null;
}

/**
 * @returns false when the use of this run was stored before
 */
export async function addUse(
  client: Knex,
  documentId: string,
  use: DocumentUse,
): Promise<boolean> {
  const known = await client('handoff_document_uses')
    .where('run_id', use.runId)
    .first();
  if (known) return false;
  await client<UseRow>('handoff_document_uses')
    .insert({
      run_id: use.runId,
      document_id: documentId,
      revision: use.revision,
      helped: use.helped,
      outcome: use.outcome,
      used_at: use.at,
      used_by: use.by,
      reason: use.reason ?? null,
    })
    .onConflict('run_id')
    .ignore();
  return true;
}

/** How often some documents were used since a time, by their ids. */
export async function countUses(
  client: Knex,
  documentIds: string[],
  since: string,
): Promise<Map<string, number>> {
  const rows: { document_id: string; count: number | string }[] =
    await whereAmong(
      client,
      client('handoff_document_uses')
        .where('used_at', '>=', since)
        .groupBy('document_id')
        .select('document_id')
        .count({ count: '*' }),
      'document_id',
      documentIds,
    );
  return new Map(rows.map(row => [row.document_id, Number(row.count)]));
}

/** Of each document the last use of its newest revision that helped, and the last one that did not. */
export async function lastUses(
  client: Knex,
  documentIds: string[],
): Promise<Map<string, DocumentUse[]>> {
  const rows: UseRow[] = await client('handoff_document_uses as u')
    .join('handoff_documents as d', on =>
      on.on('d.id', 'u.document_id').andOn('d.revision', 'u.revision'),
    )
    .whereIn('u.document_id', documentIds)
    .whereNotExists(later =>
      later
        .select('l.run_id')
        .from('handoff_document_uses as l')
        .whereRaw(
          `l.document_id = u.document_id and l.revision = u.revision and l.helped = u.helped
          and (l.used_at > u.used_at or (l.used_at = u.used_at and l.run_id > u.run_id))`,
        ),
    )
    .select('u.*');
  const uses = rows.map(row => ({ id: row.document_id, use: toUse(row) }));
  return new Map(
    [...Map.groupBy(uses, ({ id }) => id)].map(([id, found]) => [
      id,
      found.map(({ use }) => use),
    ]),
  );
}

function toUse(row: UseRow): DocumentUse {
  return {
    runId: row.run_id,
    revision: row.revision,
    helped: Boolean(row.helped),
    outcome: row.outcome,
    at: row.used_at,
    by: row.used_by,
    reason: row.reason ?? undefined,
  };
}
