import type { Knex } from 'knex';
import { insertRows, skipLocked, whereAmong } from '../../database';
import { loadOwners } from '../../documents';
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
    transaction: Knex.Transaction,
    turns: ReadinessTurn[],
    at: string,
  ): Promise<void> {
    const turned = turns.filter(({ hasTurned }) => hasTurned);
    if (!turned.length) return;
    await whereAmong(
      this.client,
      transaction(DIGEST),
      'entity_ref',
      turned.map(({ entityRef }) => entityRef),
    ).delete();
    await insertRows(
      transaction,
      DIGEST,
      { entity_ref: 'text', from_state: 'text', to_state: 'text', at: 'text' },
      turned
        .filter(
          ({ evaluation, isQuiet }) =>
            isQuiet && evaluation.judged.status === 'not-ready',
        )
        .map(({ entityRef, evaluation, before }) => ({
          entity_ref: entityRef,
          from_state: before?.status ?? null,
          to_state: evaluation.judged.status,
          at,
        })),
    );
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
      const owners = await loadOwners(transaction, refs);
      return refs.map(entityRef => ({
        entityRef,
        owners: owners.get(entityRef) ?? [],
      }));
    });
  }
}
