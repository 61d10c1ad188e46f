import type { Knex } from 'knex';
import type { DocumentRow } from './rows';

/** A document with its newest revision, as far as it decides whether another is due. */
export interface CurrentRow extends DocumentRow {
  hash: string | null;
  purged_at: string | null;
}

/** Reads documents as they are at this point of a transaction. */
export async function readCurrent(
  transaction: Knex.Transaction,
  where: { id: string } | { entity_ref: string; origin: string },
): Promise<CurrentRow[]> {
  return transaction('handoff_documents as d')
    .leftJoin('handoff_revisions as r', on =>
      on.on('r.document_id', 'd.id').andOn('r.number', 'd.revision'),
    )
    .where(
      Object.fromEntries(
        Object.entries(where).map(([column, value]) => [`d.${column}`, value]),
      ),
    )
    .select('d.*', 'r.hash', 'r.purged_at');
}

/**
 * Has the writers of an entity's documents take turns, so that the second finds what the first has stored. Does nothing
 * for an entity that is not tracked.
 */
export async function lockEntity(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<void> {
  await transaction('handoff_entities')
    .where('entity_ref', entityRef)
    .forUpdate()
    .select('entity_ref');
}
