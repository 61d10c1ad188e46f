import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import { toStoredWaiver, type WaiverRow } from './rows';
import type { WaiverRecords } from './WaiverRecords';
import type { StoredWaiver } from './WaiversStore';

export class DatabaseWaiverRecords implements WaiverRecords {
  static create(options: { client: Knex }): DatabaseWaiverRecords {
    return new DatabaseWaiverRecords(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async listFor(entityRefs: string[]): Promise<StoredWaiver[]> {
    if (!entityRefs.length) return [];
    const query = this.waivers()
      .where('is_open', 1)
      .orderBy(['entity_ref', 'gate_id']);
    const rows: WaiverRow[] = await whereAmong(
      this.client,
      query,
      'entity_ref',
      entityRefs,
    );
    return rows.map(toStoredWaiver);
  }

  async listAt(
    entityRef: string,
    time: DateTime<true>,
  ): Promise<StoredWaiver[]> {
    const at = time.toUTC().toISO();
    const rows = await this.waivers()
      .where('entity_ref', entityRef)
      .where('requested_at', '<=', at)
      .where('expires_at', '>', at)
      .where(notRevoked =>
        notRevoked.whereNull('revoked_at').orWhere('revoked_at', '>', at),
      )
      .where(notDenied =>
        notDenied
          .whereNull('decision')
          .orWhere('decision', 'approved')
          .orWhere('decided_at', '>', at),
      )
      .orderBy(['gate_id', 'requested_at']);
    return rows.map(row => {
      const { decision, revocation: _, ...waiver } = toStoredWaiver(row);
      return decision && decision.at <= at ? { ...waiver, decision } : waiver;
    });
  }

  async listExpiring({
    from,
    to,
  }: {
    from: DateTime<true>;
    to: DateTime<true>;
  }): Promise<StoredWaiver[]> {
    const rows = await this.waivers()
      .where('decision', 'approved')
      .whereNull('revoked_at')
      .where('expires_at', '>', from.toUTC().toISO())
      .where('expires_at', '<=', to.toUTC().toISO())
      .orderBy(['expires_at', 'id']);
    return rows.map(toStoredWaiver);
  }

  private waivers() {
    return this.client<WaiverRow>('handoff_waivers');
  }
}
