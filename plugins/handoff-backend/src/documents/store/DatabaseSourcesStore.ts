import type { Problem } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { inBatches } from '../../database';
import type { EntityIndex } from './EntityIndex';
import { dropUnusedSources, putRequests } from './putRequests';
import {
  toEntitySource,
  toSource,
  type EntitySourceRow,
  type SourceRow,
} from './sourceRows';
import type {
  EntitySource,
  Source,
  SourceOutcome,
  SourcesStore,
  TrackedEntity,
} from './SourcesStore';

export class DatabaseSourcesStore implements SourcesStore {
  static create(options: {
    client: Knex;
    entityIndex: EntityIndex;
  }): DatabaseSourcesStore {
    return new DatabaseSourcesStore(options.client, options.entityIndex);
  }

  private constructor(
    private readonly client: Knex,
    private readonly entityIndex: EntityIndex,
  ) {}

  async listEntityEtags(): Promise<Map<string, string>> {
    const rows: { entity_ref: string; etag: string }[] = await this.client(
      'handoff_entities',
    ).select('entity_ref', 'etag');
    return new Map(rows.map(row => [row.entity_ref, row.etag]));
  }

  async putEntity(entity: TrackedEntity, now: string): Promise<void> {
    await this.client.transaction(async transaction => {
      const previous: { title: string } | undefined = await transaction(
        'handoff_entities',
      )
        .where('entity_ref', entity.entityRef)
        .first('title');
      await transaction('handoff_entities')
        .insert({
          entity_ref: entity.entityRef,
          etag: entity.etag,
          title: entity.title,
          tier: entity.tier ?? null,
          problems: JSON.stringify([
            ...entity.problems,
            ...this.entityIndex.findProblems(entity.entity),
          ]),
        })
        .onConflict('entity_ref')
        .merge();
      await transaction('handoff_entity_owners')
        .where('entity_ref', entity.entityRef)
        .delete();
      if (entity.owners.length) {
        await transaction('handoff_entity_owners').insert(
          [...new Set(entity.owners)].map((owner, position) => ({
            entity_ref: entity.entityRef,
            owner_ref: owner,
            position,
          })),
        );
      }
      await this.entityIndex.put(transaction, entity.entity);
      await putRequests(transaction, entity, {
        now,
        // Documents are found by the title of their entity as well, so they are indexed anew when it changes.
        isRenamed: previous?.title !== entity.title,
      });
    });
  }

  async removeEntities(entityRefs: string[], now: string): Promise<void> {
    await this.client.transaction(async transaction => {
      for (const entityRef of entityRefs) {
        await transaction('handoff_documents')
          .where('entity_ref', entityRef)
          .whereNull('archived_at')
          .update({ archived_at: now });
        await transaction('handoff_entities')
          .where('entity_ref', entityRef)
          .delete();
      }
      await dropUnusedSources(transaction);
    });
  }

  async lease(options: {
    now: string;
    until: string;
    limit: number;
    entityRef?: string;
  }): Promise<Source[]> {
    const free = (query: Knex.QueryBuilder) =>
      query.where(lease =>
        lease
          .whereNull('leased_until')
          .orWhere('leased_until', '<', options.now),
      );
    const candidates: SourceRow[] = await free(this.client('handoff_sources'))
      .modify(query => {
        if (options.entityRef) {
          query.whereIn(
            'id',
            this.client('handoff_entity_sources')
              .where('entity_ref', options.entityRef)
              .select('source_id'),
          );
        } else {
          query.where('due_at', '<=', options.now);
        }
      })
      .orderBy(['due_at', 'id'])
      .limit(options.limit);
    const leased: Source[] = [];
    for (const row of candidates) {
      // Whoever changes the row first has it: the condition is checked again by the update itself.
      const taken = await free(
        this.client('handoff_sources').where('id', row.id),
      ).update({ leased_until: options.until });
      if (taken) leased.push(toSource(row));
    }
    return leased;
  }

  async finish(
    sourceId: string,
    outcome: SourceOutcome,
    times: { now: string; dueAt: string },
  ): Promise<void> {
    const common = {
      state: outcome.state,
      due_at: times.dueAt,
      leased_until: null,
    };
    const source = this.client<SourceRow>('handoff_sources').where(
      'id',
      sourceId,
    );
    if (outcome.state === 'ok') {
      await source.update({
        ...common,
        etag: outcome.etag ?? null,
        read_at: times.now,
        error: null,
        failing_since: null,
        waiting_until: null,
      });
    } else if (outcome.state === 'waiting') {
      await source.update({
        ...common,
        error: outcome.error,
        waiting_until: outcome.until,
      });
    } else {
      await source.update({
        ...common,
        error: outcome.error,
        waiting_until: null,
        failing_since: this.client.raw('coalesce(failing_since, ?)', [
          times.now,
        ]),
      });
    }
  }

  async markDue(sourceIds: string[], now: string): Promise<void> {
    await inBatches(sourceIds, batch =>
      this.client('handoff_sources')
        .whereIn('id', batch)
        .update({ due_at: now }),
    );
  }

  async listUrlSources(): Promise<Pick<Source, 'id' | 'root'>[]> {
    return this.client('handoff_sources')
      .where('type', 'url')
      .select('id', 'root');
  }

  async listSources(entityRef: string): Promise<Source[]> {
    const rows: SourceRow[] = await this.client('handoff_sources').whereIn(
      'id',
      this.client('handoff_entity_sources')
        .where('entity_ref', entityRef)
        .select('source_id'),
    );
    return rows.map(toSource);
  }

  async listEntitySources(
    of: { entityRef: string } | { sourceId: string },
  ): Promise<EntitySource[]> {
    const rows: EntitySourceRow[] = await this.client('handoff_entity_sources')
      .where(
        'entityRef' in of
          ? { entity_ref: of.entityRef }
          : { source_id: of.sourceId },
      )
      .orderBy('id');
    return rows.map(toEntitySource);
  }

  async getEntity(
    entityRef: string,
  ): Promise<
    { title: string; tier?: string; problems: Problem[] } | undefined
  > {
    const row:
      | { title: string; tier: string | null; problems: string }
      | undefined = await this.client('handoff_entities')
      .where('entity_ref', entityRef)
      .first('title', 'tier', 'problems');
    return (
      row && {
        title: row.title,
        tier: row.tier ?? undefined,
        problems: JSON.parse(row.problems),
      }
    );
  }
}
