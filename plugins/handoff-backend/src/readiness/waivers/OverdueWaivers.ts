import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffReadinessReadPermission,
  type GateState,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import { assertAllowed } from '../../permissions';
import type { WaiversContext } from './WaiversService';

/** A waiver that has expired while its gate still is not met. */
export interface OverdueWaiver {
  waiverId: string;
  entityRef: string;
  gateId: string;
  /** ISO 8601 in UTC. */
  expiredAt: string;
  /** Of the gate, now. */
  state: GateState;
}

/** In these a gate is met, needs not be, or has been given leave once more. */
const SETTLED: GateState[] = ['passed', 'not-applicable', 'waived'];

/** Finds waivers that are overdue; which entities the caller may read is left to the asker. */
export class OverdueWaivers {
  static create(options: {
    client: Knex;
    permissions: PermissionsService;
  }): OverdueWaivers {
    return new OverdueWaivers(options.client, options.permissions);
  }

  private constructor(
    private readonly client: Knex,
    private readonly permissions: PermissionsService,
  ) {}

  /**
   * The last of each gate of an entity, in no particular order.
   *
   * @throws NotAllowedError for a caller who may not read readiness
   */
  async list(
    wanted: { entityRefs?: string[]; now: DateTime<true> },
    context: WaiversContext,
  ): Promise<OverdueWaiver[]> {
    await assertAllowed(
      this.permissions,
      handoffReadinessReadPermission,
      context,
    );
    const query = this.client('handoff_waivers as w')
      .join('handoff_gate_standings as g', join =>
        join.on('g.entity_ref', 'w.entity_ref').andOn('g.gate_id', 'w.gate_id'),
      )
      .where('w.decision', 'approved')
      .whereNull('w.revoked_at')
      .where('w.expires_at', '<=', wanted.now.toUTC().toISO())
      .whereNotIn('g.state', SETTLED);
    if (wanted.entityRefs) {
      whereAmong(this.client, query, 'w.entity_ref', wanted.entityRefs);
    }
    const rows: {
      id: string;
      entity_ref: string;
      gate_id: string;
      expires_at: string;
      state: GateState;
    }[] = await query
      .orderBy('w.expires_at')
      .select('w.id', 'w.entity_ref', 'w.gate_id', 'w.expires_at', 'g.state');
    const last = new Map(
      rows.map(row => [`${row.entity_ref} ${row.gate_id}`, row]),
    );
    return [...last.values()].map(row => ({
      waiverId: row.id,
      entityRef: row.entity_ref,
      gateId: row.gate_id,
      expiredAt: row.expires_at,
      state: row.state,
    }));
  }
}
