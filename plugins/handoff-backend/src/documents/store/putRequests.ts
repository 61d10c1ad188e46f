import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { TrackedEntity } from './SourcesStore';

/**
 * Stores where an entity has its documents. Sources that are new to it become due, and what it no longer has is archived.
 */
export async function putRequests(
  transaction: Knex.Transaction,
  entity: TrackedEntity,
  { now, isRenamed }: { now: string; isRenamed: boolean },
): Promise<void> {
  const wanted = new Map(
    entity.requests.map(request => [
      hash(entity.entityRef, request.root, ...request.folders),
      request,
    ]),
  );
  const known: string[] = await transaction('handoff_entity_sources')
    .where('entity_ref', entity.entityRef)
    .pluck('id');

  const gone = known.filter(id => !wanted.has(id));
  await transaction('handoff_documents')
    .whereIn('origin', gone)
    .whereNull('archived_at')
    .update({ archived_at: now });
  await transaction('handoff_entity_sources').whereIn('id', gone).delete();

  for (const [id, request] of wanted) {
    const sourceId = hash(request.type, request.root);
    await transaction('handoff_sources')
      .insert({
        id: sourceId,
        type: request.type,
        root: request.root,
        state: 'pending',
        due_at: now,
      })
      .onConflict('id')
      .ignore();
    if (isRenamed || !known.includes(id)) {
      // A source that has not changed would answer just that; without its etag it is read in full.
      await transaction('handoff_sources')
        .where('id', sourceId)
        .update({ due_at: now, etag: null });
    }
    await transaction('handoff_entity_sources')
      .insert({
        id,
        entity_ref: entity.entityRef,
        source_id: sourceId,
        request: JSON.stringify(request),
        problems: '[]',
      })
      .onConflict('id')
      .merge(['request']);
  }
  await dropUnusedSources(transaction);
}

/** Sources in which no entity has documents any more are read no more. */
export async function dropUnusedSources(
  transaction: Knex.Transaction,
): Promise<void> {
  await transaction('handoff_sources')
    .whereNotExists(used =>
      used
        .select('es.id')
        .from('handoff_entity_sources as es')
        .whereRaw('?? = ??', ['es.source_id', 'handoff_sources.id']),
    )
    .delete();
}

function hash(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
