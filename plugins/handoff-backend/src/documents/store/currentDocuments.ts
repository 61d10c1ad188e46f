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
  return transaction('handoff_documents as document')
    .leftJoin('handoff_revisions as r', on =>
      on
        .on('r.document_id', 'document.id')
        .andOn('r.number', 'document.revision'),
    )
    .where(
      Object.fromEntries(
        Object.entries(where).map(([column, value]) => [
          `document.${column}`,
          value,
        ]),
      ),
    )
    .select('document.*', 'r.hash', 'r.purged_at');
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
