import type { Knex } from 'knex';
import type { StoredDocument } from './DocumentsStore';
import { lastUses } from './documentUses';
import {
  toReview,
  toStoredDocument,
  type DocumentRow,
  type ReviewRow,
} from './rows';

/**
 * Completes document rows with the owners of their entities, their newest review and their last uses, in one query each
 * however many rows there are.
 */
export async function joinDocuments(
  client: Knex,
  rows: DocumentRow[],
): Promise<StoredDocument[]> {
  if (!rows.length) return [];
  const owners = await ownersOf(client, [
    ...new Set(rows.map(row => row.entity_ref)),
  ]);
  const ids = rows.map(row => row.id);
  const reviews = await lastReviews(client, ids);
  const uses = await lastUses(client, ids);
  return rows.map(row => {
    const review = reviews.get(row.id);
    return toStoredDocument(row, {
      owners: owners.get(row.entity_ref) ?? [],
      lastReview: review && toReview(review),
      uses: uses.get(row.id) ?? [],
    });
  });
}

async function ownersOf(
  client: Knex,
  entityRefs: string[],
): Promise<Map<string, string[]>> {
  const rows: { entity_ref: string; owner_ref: string }[] = await client(
    'handoff_entity_owners',
  )
    .whereIn('entity_ref', entityRefs)
    .orderBy('position')
    .select('entity_ref', 'owner_ref');
  const owners = new Map<string, string[]>();
  for (const row of rows) {
    const known = owners.get(row.entity_ref);
    if (known) known.push(row.owner_ref);
    else owners.set(row.entity_ref, [row.owner_ref]);
  }
  return owners;
}

async function lastReviews(
  client: Knex,
  documentIds: string[],
): Promise<Map<string, ReviewRow>> {
  const rows: ReviewRow[] = await client<ReviewRow>('handoff_reviews')
    .whereIn('document_id', documentIds)
    .orderBy(['reviewed_at', 'id']);
  return new Map(rows.map(row => [row.document_id, row]));
}
