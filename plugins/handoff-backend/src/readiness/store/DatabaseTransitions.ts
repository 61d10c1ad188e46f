import type { ReadinessTransition } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { readPage, type PageOptions, type StoredPage } from '../../database';
import { TRANSITIONS } from './readinessTables';
import type { TransitionRow } from './rows';

/** Reads what became of entities and their gates. */
export class DatabaseTransitions {
  static create(options: { client: Knex }): DatabaseTransitions {
    return new DatabaseTransitions(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /**
   * Newest first.
   *
   * @param wanted.gateId - empty for the status alone
   */
  async list(
    wanted: { entityRef: string; gateId?: string },
    page: PageOptions,
  ): Promise<StoredPage<ReadinessTransition>> {
    const { items, ...rest } = await readPage<TransitionRow>({
      client: this.client,
      query: () => {
        const query = this.client(`${TRANSITIONS} as t`).where(
          't.entity_ref',
          wanted.entityRef,
        );
        return wanted.gateId === undefined
          ? query
          : query.where('t.gate_id', wanted.gateId);
      },
      columns: ['t.*'],
      key: 't.id',
      // Ids are unique already.
      id: 't.entity_ref',
      direction: 'desc',
      page,
    });
    return { ...rest, items: items.map(toTransition) };
  }

  /** The last one of the status and of each gate until a time. */
  async listAsOf(entityRef: string, at: string): Promise<TransitionRow[]> {
    return this.client<TransitionRow>(TRANSITIONS)
      .select('*')
      .whereIn('id', last =>
        last
          .max('id')
          .from(TRANSITIONS)
          .where('entity_ref', entityRef)
          .where('at', '<=', at)
          .groupBy('gate_id'),
      );
  }
}

function toTransition(row: TransitionRow): ReadinessTransition {
  return {
    id: String(row.id),
    entityRef: row.entity_ref,
    gateId: row.gate_id || undefined,
    at: row.at,
    from: row.from_state ?? undefined,
    to: row.to_state,
    reason: row.reason,
    cause: { type: row.cause, by: row.caused_by ?? undefined },
  };
}
