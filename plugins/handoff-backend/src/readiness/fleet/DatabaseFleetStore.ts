import {
  readinessStatuses,
  type GateState,
  type ReadinessCounts,
  type ReadinessItem,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { readPage, type PageOptions, type StoredPage } from '../../database';
import { loadOwners, ownedEntities } from '../../documents';
import { statusOfRank, type ReadinessRow } from '../store';
import type { FleetQuery } from './FleetQuery';
import type { StatusChange } from './trendOf';
import { whereFleet } from './whereFleet';

/** How many entities a gate stands how for. */
export interface GateCount {
  gateId: string;
  state: string;
  count: number;
  /** Of them, those of which the status is no better because of it. */
  blocks: number;
}

/** A gate that waits for somebody. */
export interface WaitingStanding {
  entityRef: string;
  gateId: string;
  state: GateState;
  reason: string;
  /** As JSON. */
  signals: string;
}

/** A result that ends by itself. */
export interface ExpiringStanding {
  entityRef: string;
  gateId: string;
  state: GateState;
  reason: string;
  expiresAt: string;
}

interface StandingRow {
  entity_ref: string;
  gate_id: string;
  state: GateState;
  reason: string;
}

const NO_ENTITIES = Object.fromEntries(
  readinessStatuses.map(status => [status, 0]),
) as ReadinessCounts;

/** Reads how all entities stand. */
export class DatabaseFleetStore {
  static create(options: { client: Knex }): DatabaseFleetStore {
    return new DatabaseFleetStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** The worst first. */
  async list(
    query: FleetQuery,
    page: PageOptions,
  ): Promise<StoredPage<ReadinessItem>> {
    const { items, ...rest } = await readPage<ReadinessRow>({
      client: this.client,
      query: () => this.fleet(query),
      columns: ['r.*'],
      key: 'r.rank',
      id: 'r.entity_ref',
      direction: 'asc',
      page,
    });
    return { ...rest, items: await this.toItems(items) };
  }

  async listEntityRefs(query: FleetQuery): Promise<string[]> {
    return this.fleet(query).pluck('r.entity_ref');
  }

  async count(query: FleetQuery): Promise<ReadinessCounts> {
    const rows: { rank: number; count: number | string }[] = await this.fleet(
      query,
    )
      .groupBy('r.rank')
      .select('r.rank')
      .count({ count: '*' });
    const counts = { ...NO_ENTITIES };
    for (const { rank, count } of rows) {
      counts[statusOfRank(rank)] = Number(count);
    }
    return counts;
  }

  async countGates(query: FleetQuery): Promise<GateCount[]> {
    const isNarrowed = Object.values(query).some(value => value !== undefined);
    const rows: {
      gate_id: string;
      state: string;
      count: number | string;
      blocks: number | string;
    }[] = await this.client('handoff_gate_standings as g')
      .modify(standings => {
        // Without filters, the index of the gates holds all that is counted.
        if (isNarrowed) {
          standings.whereIn(
            'g.entity_ref',
            this.fleet(query).select('r.entity_ref'),
          );
        }
      })
      .groupBy('g.gate_id', 'g.state')
      .select('g.gate_id', 'g.state')
      .count({ count: '*' })
      .sum({ blocks: 'g.blocks' });
    return rows.map(row => ({
      gateId: row.gate_id,
      state: row.state,
      count: Number(row.count),
      blocks: Number(row.blocks),
    }));
  }

  /** Changes of status after a day, counted by day. */
  async listStatusChanges(
    query: FleetQuery,
    after: string,
  ): Promise<StatusChange[]> {
    const rows: {
      day: string;
      from_state: string | null;
      to_state: string;
      count: number | string;
    }[] = await this.client('handoff_readiness_transitions as t')
      .where('t.gate_id', '')
      .where('t.day', '>', after)
      .whereIn('t.entity_ref', this.fleet(query).select('r.entity_ref'))
      .groupBy('t.day', 't.from_state', 't.to_state')
      .select('t.day', 't.from_state', 't.to_state')
      .count({ count: '*' });
    return rows.map(row => ({
      day: row.day,
      from: row.from_state ?? undefined,
      to: row.to_state,
      count: Number(row.count),
    }));
  }

  /** Gates that wait for somebody. */
  async listStandings(options: {
    gateIds: string[];
    states: string[];
    owners?: string[];
    limit: number;
  }): Promise<WaitingStanding[]> {
    const rows: (StandingRow & { signals: string })[] = await this.ofOwners(
      options.owners,
    )
      .whereIn('gate_id', options.gateIds)
      .whereIn('state', options.states)
      .orderBy(['entity_ref', 'gate_id'])
      .limit(options.limit)
      .select('entity_ref', 'gate_id', 'state', 'reason', 'signals');
    return rows.map(row => ({
      entityRef: row.entity_ref,
      gateId: row.gate_id,
      state: row.state,
      reason: row.reason,
      signals: row.signals,
    }));
  }

  /** Results that end in a time, the first to end first. */
  async listExpiring(options: {
    from: string;
    to: string;
    owners?: string[];
    limit: number;
  }): Promise<ExpiringStanding[]> {
    const rows: (StandingRow & { expires_at: string })[] = await this.ofOwners(
      options.owners,
    )
      .where('expires_at', '>', options.from)
      .where('expires_at', '<=', options.to)
      .orderBy(['expires_at', 'entity_ref', 'gate_id'])
      .limit(options.limit)
      .select('entity_ref', 'gate_id', 'state', 'reason', 'expires_at');
    return rows.map(row => ({
      entityRef: row.entity_ref,
      gateId: row.gate_id,
      state: row.state,
      reason: row.reason,
      expiresAt: row.expires_at,
    }));
  }

  private ofOwners(owners: string[] | undefined): Knex.QueryBuilder {
    const query = this.client('handoff_gate_standings');
    return owners
      ? query.whereIn('entity_ref', ownedEntities(this.client, owners))
      : query;
  }

  private fleet(query: FleetQuery): Knex.QueryBuilder {
    return whereFleet(
      this.client,
      this.client('handoff_readiness as r'),
      query,
    );
  }

  private async toItems(rows: ReadinessRow[]): Promise<ReadinessItem[]> {
    const owners = await loadOwners(
      this.client,
      rows.map(row => row.entity_ref),
    );
    return rows.map(row => ({
      entityRef: row.entity_ref,
      title: row.title,
      kind: row.kind,
      type: row.type ?? undefined,
      tier: row.tier ?? undefined,
      system: row.system_ref ?? undefined,
      owners: owners.get(row.entity_ref) ?? [],
      status: statusOfRank(row.rank),
      because: JSON.parse(row.because),
      advisoryFailures: row.advisory_failures,
      since: row.since,
    }));
  }
}
