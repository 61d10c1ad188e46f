import type { Knex } from 'knex';
import type { StoredDocument } from './DocumentsStore';
import { lastUses } from './documentUses';
import { loadOwners } from './entityOwners';
import { loadEvidence } from './evidenceRows';
import {
  toReview,
  toStoredDocument,
  type DocumentRow,
  type ReviewRow,
} from './rows';

/**
 * Completes document rows with the owners of their entities, their newest review, their last uses and what happened
 * around them, in one query each however many rows there are.
 */
export async function joinDocuments(
  client: Knex,
  rows: DocumentRow[],
): Promise<StoredDocument[]> {
  if (!rows.length) return [];
  const owners = await loadOwners(client, [
    ...new Set(rows.map(row => row.entity_ref)),
  ]);
  const ids = rows.map(row => row.id);
  const reviews = await lastReviews(client, ids);
  const uses = await lastUses(client, ids);
  const evidence = await loadEvidence(client, ids);
  return rows.map(row => {
    const review = reviews.get(row.id);
    return toStoredDocument(row, {
      owners: owners.get(row.entity_ref) ?? [],
      lastReview: review && toReview(review),
      uses: uses.get(row.id) ?? [],
      evidence: evidence.get(row.id),
    });
  });
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
