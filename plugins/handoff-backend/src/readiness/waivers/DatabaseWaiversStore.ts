import type { Knex } from 'knex';
import { readPage } from '../../database';
import { toRequestRow, toStoredWaiver, type WaiverRow } from './rows';
import type { StoredWaiver, WaiverQuery, WaiversStore } from './WaiversStore';
import { whereWaivers } from './whereWaivers';

const TABLE = 'handoff_waivers';

export class DatabaseWaiversStore implements WaiversStore {
  static create(options: { client: Knex }): DatabaseWaiversStore {
    return new DatabaseWaiversStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(waiver: StoredWaiver): Promise<StoredWaiver | undefined> {
    const row = toRequestRow(waiver);
    const { id, entity_ref, gate_id, is_open } = row;
    const place = { entity_ref, gate_id, is_open };
    for (;;) {
      const { isAdded, holder } = await this.client.transaction(
        async transaction => {
          const waivers = () => transaction<WaiverRow>(TABLE);
          await waivers()
            .where(place)
            .where('expires_at', '<=', waiver.requestedAt)
            .update({ is_open: null });
          await waivers()
            .insert(row)
            .onConflict(['entity_ref', 'gate_id', 'is_open'])
            .ignore();
          return {
            isAdded: (await waivers().where({ id }).first('id')) !== undefined,
            holder: await waivers().where(place).first(),
          };
        },
      );
      if (isAdded) return undefined;
      if (holder) return toStoredWaiver(holder);
      // It ended between the two statements, and has made room.
    }
  }

  decide: WaiversStore['decide'] = async (id, { state, by, at, reason }) => {
    const decided = await this.openAt(id, at)
      .whereNull('decision')
      .update({
        decision: state,
        decided_by: by,
        decided_at: at,
        decision_reason: reason ?? null,
        ...(state === 'denied' && { is_open: null }),
      });
    return decided > 0;
  };

  revoke: WaiversStore['revoke'] = async (id, { by, at, reason }) => {
    const revoked = await this.openAt(id, at).update({
      revoked_by: by,
      revoked_at: at,
      revoke_reason: reason,
      is_open: null,
    });
    return revoked > 0;
  };

  list: WaiversStore['list'] = async (query, now, page) => {
    const { items, ...rest } = await readPage<WaiverRow>({
      client: this.client,
      query: () => this.waivers(query, now),
      columns: ['waiver.*'],
      key: 'waiver.position',
      id: 'waiver.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: items.map(toStoredWaiver) };
  };

  async listEntityRefs(query: WaiverQuery, now: string): Promise<string[]> {
    return this.waivers(query, now)
      .distinct('waiver.entity_ref')
      .pluck('waiver.entity_ref');
  }

  /** Neither denied, revoked nor expired. */
  private openAt(id: string, time: string) {
    return this.client<WaiverRow>(TABLE)
      .where({ id, is_open: 1 })
      .where('expires_at', '>', time);
  }

  /**
   * With the place in lists: what waits for a decision stands first. A waiver leaves that place when time goes on, and
   * never comes back to it, so that from one page to the next it may show twice, but none is passed over.
   */
  private waivers(wanted: WaiverQuery, now: string): Knex.QueryBuilder {
    const position = this.client.raw(
      `case
        when decision is null and revoked_at is null and expires_at > ?
        then '1 ' else '0 '
      end || requested_at as position`,
      [now],
    );
    const placed = this.client(TABLE).select('*', position).as('waiver');
    return whereWaivers(this.client, this.client.from(placed), wanted, now);
  }
}
