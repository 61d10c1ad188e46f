import { randomUUID } from 'node:crypto';
import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { ENTITIES, INPUTS, QUEUE, READINESS } from './readinessTables';

/** Why entities are to be looked at anew. */
export interface Marking {
  cause: ReadinessCause;
  at: string;
  /** Owners are told in one digest. */
  isQuiet?: boolean;
}

/** An entity that is being looked at. */
export interface ClaimedEntity {
  entityRef: string;
  cause: ReadinessCause;
  isQuiet: boolean;
  /** Tells whether something has changed meanwhile. */
  token: string;
}

interface QueueRow {
  entity_ref: string;
  cause: ReadinessCause['type'];
  caused_by: string | null;
  quiet: number;
  token: string;
}

/**
 * Entities whose readiness is to be computed anew. An entity is in it once, however much of it has changed; what changes
 * while it is looked at keeps it there.
 */
export class DatabaseReadinessQueue {
  static create(options: { client: Knex }): DatabaseReadinessQueue {
    return new DatabaseReadinessQueue(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** Marks entities, and those whose readiness rests on facts about them. Ones that are not known are left out. */
  async mark(
    entityRefs: string[],
    marking: Marking,
    transaction: Knex = this.client,
  ): Promise<void> {
    if (!entityRefs.length) return;
    await this.insert(transaction, marking, query =>
      query.where(among => {
        whereAmong(this.client, among, 'entity_ref', entityRefs);
        among.orWhereIn('entity_ref', this.restingOn(entityRefs, 'fact'));
      }),
    );
  }

  /** Marks systems and domains of which the status of a part has changed. */
  async markWholes(
    partRefs: string[],
    marking: Marking,
    transaction: Knex,
  ): Promise<void> {
    if (!partRefs.length) return;
    await this.insert(transaction, marking, query =>
      query.whereIn('entity_ref', this.restingOn(partRefs, 'part')),
    );
  }

  /** Marks all that were never looked at, or with other gates. */
  async markOutdated(gatesHash: string, marking: Marking): Promise<void> {
    await this.insert(this.client, marking, query =>
      query.whereNotIn(
        'entity_ref',
        this.client(READINESS)
          .select('entity_ref')
          .where('gates_hash', gatesHash),
      ),
    );
  }

  /** Marks all that time alone may have changed. */
  async markDue(marking: Marking): Promise<void> {
    await this.insert(this.client, marking, query =>
      query.whereIn(
        'entity_ref',
        this.client(READINESS)
          .select('entity_ref')
          .where('look_at', '<=', marking.at),
      ),
    );
  }

  async markAll(marking: Marking): Promise<void> {
    await this.insert(this.client, marking, query => query);
  }

  /**
   * Takes some, the ones that somebody waits for first, so that nobody else looks at them at the same time.
   *
   * @param options.entityRefs - only of these
   */
  async claim(options: {
    now: string;
    until: string;
    limit: number;
    entityRefs?: string[];
  }): Promise<ClaimedEntity[]> {
    const { now, until, limit, entityRefs } = options;
    const free = (query: Knex.QueryBuilder) =>
      query.where(claim =>
        claim.whereNull('claimed_until').orWhere('claimed_until', '<', now),
      );
    const candidates: string[] = await free(this.client(QUEUE))
      .modify(query => {
        if (entityRefs)
          whereAmong(this.client, query, 'entity_ref', entityRefs);
      })
      .orderBy(['quiet', 'marked_at', 'entity_ref'])
      .limit(limit)
      .pluck('entity_ref');
    if (!candidates.length) return [];
    const rows: QueueRow[] = await whereAmong(
      this.client,
      free(this.client(QUEUE)),
      'entity_ref',
      candidates,
    )
      .update({ claimed_until: until })
      .returning(['entity_ref', 'cause', 'caused_by', 'quiet', 'token']);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      cause: { type: row.cause, by: row.caused_by ?? undefined },
      isQuiet: row.quiet === 1,
      token: row.token,
    }));
  }

  /** Takes out what was looked at; what has changed meanwhile stays, free to be claimed. */
  async finish(claimed: ClaimedEntity[], transaction: Knex): Promise<void> {
    const tokens = [...new Set(claimed.map(({ token }) => token))];
    const refs = claimed.map(({ entityRef }) => entityRef);
    const mine = (query: Knex.QueryBuilder) =>
      whereAmong(this.client, query, 'entity_ref', refs);
    await whereAmong(
      this.client,
      mine(transaction(QUEUE)),
      'token',
      tokens,
    ).delete();
    await mine(transaction(QUEUE)).update({ claimed_until: null });
  }

  /** Gives back what could not be looked at. */
  async release(claimed: ClaimedEntity[]): Promise<void> {
    await whereAmong(
      this.client,
      this.client(QUEUE),
      'entity_ref',
      claimed.map(({ entityRef }) => entityRef),
    ).update({ claimed_until: null });
  }

  /** How many wait. */
  async count(entityRefs?: string[]): Promise<number> {
    const query = this.client(QUEUE);
    if (entityRefs) whereAmong(this.client, query, 'entity_ref', entityRefs);
    const [{ count }] = await query.count({ count: '*' });
    return Number(count);
  }

  private restingOn(refs: string[], type: 'fact' | 'part'): Knex.QueryBuilder {
    return whereAmong(
      this.client,
      this.client(INPUTS).select('entity_ref').where('type', type),
      'input_ref',
      refs,
    );
  }

  private async insert(
    client: Knex,
    { cause, at, isQuiet }: Marking,
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<void> {
    const rows = narrow(
      client(ENTITIES)
        .select(
          'entity_ref',
          client.raw('? as cause', [cause.type]),
          client.raw('? as caused_by', [cause.by ?? null]),
          client.raw('cast(? as integer) as quiet', [isQuiet ? 1 : 0]),
          client.raw('? as marked_at', [at]),
          client.raw('? as token', [randomUUID()]),
        )
        .whereRaw('1 = 1')
        // In the same order everywhere, so that no two wait for each other.
        .orderBy('entity_ref'),
    );
    // A change in the catalog comes along with many others, which say more.
    const better = `case when ${QUEUE}.quiet > excluded.quiet
      or (${QUEUE}.cause = 'entity' and ${QUEUE}.quiet = excluded.quiet) then`;
    const louder = `case when ${QUEUE}.quiet > excluded.quiet then`;
    const { sql, bindings } = rows.toSQL();
    await client.raw(
      `insert into ${QUEUE} (entity_ref, cause, caused_by, quiet, marked_at, token) ${sql}
      on conflict (entity_ref) do update set
        token = excluded.token,
        cause = ${better} excluded.cause else ${QUEUE}.cause end,
        caused_by = ${better} excluded.caused_by else ${QUEUE}.caused_by end,
        quiet = ${louder} excluded.quiet else ${QUEUE}.quiet end`,
      bindings,
    );
  }
}
