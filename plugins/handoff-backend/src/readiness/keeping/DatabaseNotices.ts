import type { Knex } from 'knex';
import { skipLocked, whereAmong } from '../../database';
import type { ReadinessTurn } from '../evaluation';

const NOTICES = 'handoff_readiness_notices';
const DIGEST = 'handoff_readiness_digest';

/** An entity that an owner is to be told about in a digest. */
export interface DigestItem {
  entityRef: string;
  owners: string[];
}

/** Remembers what people were told, and what they are still to be told. */
export class DatabaseNotices {
  static create(options: { client: Knex }): DatabaseNotices {
    return new DatabaseNotices(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** @returns false for what was told before, also by another replica */
  async isNew(key: string, at: string): Promise<boolean> {
    const inserted: unknown[] = await this.client(NOTICES)
      .insert({ key: key.slice(0, 700), at })
      .onConflict('key')
      .ignore()
      .returning('key');
    return inserted.length > 0;
  }

  /** Forgets what nobody can be told again. */
  async forgetBefore(at: string): Promise<void> {
    await this.client(NOTICES).where('at', '<', at).delete();
  }

  /** Keeps for the digest what became not ready without anybody's doing, until it is ready again. */
  async collect(
    transaction: Knex,
    turns: ReadinessTurn[],
    at: string,
  ): Promise<void> {
    for (const { entityRef, evaluation, before, hasTurned, isQuiet } of turns) {
      if (!hasTurned) continue;
      const to = evaluation.judged.status;
      if (isQuiet && to === 'not-ready') {
        await transaction(DIGEST)
          .insert({
            entity_ref: entityRef,
            from_state: before?.status ?? null,
            to_state: to,
            at,
          })
          .onConflict('entity_ref')
          .merge(['to_state', 'at']);
      } else {
        await transaction(DIGEST).where('entity_ref', entityRef).delete();
      }
    }
  }

  /** Takes all that is to be told, for one replica alone. */
  async takeDigest(): Promise<DigestItem[]> {
    return this.client.transaction(async transaction => {
      // Two replicas at once take different ones.
      const refs: string[] = await skipLocked(
        this.client,
        transaction(DIGEST),
      ).pluck('entity_ref');
      if (!refs.length) return [];
      await whereAmong(
        this.client,
        transaction(DIGEST),
        'entity_ref',
        refs,
      ).delete();
      const owners: { entity_ref: string; owner_ref: string }[] =
        await whereAmong(
          this.client,
          transaction('handoff_entity_owners').select(
            'entity_ref',
            'owner_ref',
          ),
          'entity_ref',
          refs,
        );
      const ownersOf = Map.groupBy(owners, row => row.entity_ref);
      return refs.map(entityRef => ({
        entityRef,
        owners: (ownersOf.get(entityRef) ?? []).map(row => row.owner_ref),
      }));
    });
  }
}
