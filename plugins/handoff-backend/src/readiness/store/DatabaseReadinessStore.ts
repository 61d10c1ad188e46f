import type { ReadinessStatusItem } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { insertRows, whereAmong } from '../../database';
import type {
  JudgedEntity,
  NewTransition,
  StoredReadiness,
} from '../evaluation';
import {
  READINESS_COLUMNS,
  STANDING_COLUMNS,
  TRANSITION_COLUMNS,
} from './columns';
import { INPUTS, READINESS, STANDINGS, TRANSITIONS } from './readinessTables';
import {
  statusOfRank,
  toStoredReadiness,
  type ReadinessRow,
  type StandingRow,
} from './rows';
import { toChangedRows, toReadinessRow } from './toRows';

/** What of an entity its readiness is listed by. */
export interface ListedEntity {
  entityRef: string;
  title: string;
  kind: string;
  type?: string;
  tier?: string;
  systemRef?: string;
}

/** How an entity stands, without its gates. */
export interface ReadinessSummary extends ReadinessStatusItem {
  parts: ReadinessStatusItem[];
  computedAt: string;
  /** When time alone may change something. */
  lookAt?: string;
}

/** Another entity that readiness rests on. */
export interface ReadinessInput {
  ref: string;
  type: 'fact' | 'part';
}

/** An entity that was looked at. */
export interface ReadinessWrite {
  entity: ListedEntity;
  before?: StoredReadiness;
  after: JudgedEntity;
  parts: ReadinessStatusItem[];
  inputs: ReadinessInput[];
  transitions: NewTransition[];
}

/** Keeps how entities and their gates stand, and what became of them. */
export class DatabaseReadinessStore {
  static create(options: { client: Knex }): DatabaseReadinessStore {
    return new DatabaseReadinessStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  transaction<T>(
    run: (transaction: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return this.client.transaction(run);
  }

  /** How entities stood when they were looked at last. */
  async load(entityRefs: string[]): Promise<Map<string, StoredReadiness>> {
    const [rows, standings] = await Promise.all([
      whereAmong(
        this.client,
        this.client<ReadinessRow>(READINESS).select('*'),
        'entity_ref',
        entityRefs,
      ) as Promise<ReadinessRow[]>,
      whereAmong(
        this.client,
        this.client<StandingRow>(STANDINGS).select('*'),
        'entity_ref',
        entityRefs,
      ) as Promise<StandingRow[]>,
    ]);
    const byEntity = Map.groupBy(standings, row => row.entity_ref);
    return new Map(
      rows.map(row => [
        row.entity_ref,
        toStoredReadiness(row, byEntity.get(row.entity_ref) ?? []),
      ]),
    );
  }

  /** Statuses of entities about which something decides. */
  async listStatuses(entityRefs: string[]): Promise<ReadinessStatusItem[]> {
    const rows: ReadinessRow[] = await whereAmong(
      this.client,
      this.client(READINESS)
        .select('entity_ref', 'rank', 'because', 'advisory_failures')
        .where('has_say', 1),
      'entity_ref',
      entityRefs,
    );
    return rows.map(toStatusItem);
  }

  /** How entities stand, without their gates. */
  async listSummaries(entityRefs: string[]): Promise<ReadinessSummary[]> {
    const rows: ReadinessRow[] = await whereAmong(
      this.client,
      this.client(READINESS).select('*'),
      'entity_ref',
      entityRefs,
    );
    return rows.map(row => ({
      ...toStatusItem(row),
      parts: JSON.parse(row.parts),
      computedAt: row.computed_at,
      lookAt: row.look_at ?? undefined,
    }));
  }

  /** Stores how some entities stand now, with what became of them. */
  async write(
    transaction: Knex.Transaction,
    writes: ReadinessWrite[],
    { at, gatesHash }: { at: string; gatesHash: string },
  ): Promise<void> {
    const refs = writes.map(({ entity }) => entity.entityRef);
    const among = (table: string) =>
      whereAmong(this.client, transaction(table), 'entity_ref', refs);
    await insertRows(
      transaction,
      READINESS,
      READINESS_COLUMNS,
      writes.map(write => toReadinessRow(write, at, gatesHash)),
      { replace: ['entity_ref'] },
    );
    await this.writeStandings(transaction, writes, at);
    await among(INPUTS).delete();
    await insertRows(
      transaction,
      INPUTS,
      { entity_ref: 'text', input_ref: 'text', type: 'text' },
      writes.flatMap(({ entity, inputs }) =>
        inputs.map(({ ref, type }) => ({
          entity_ref: entity.entityRef,
          input_ref: ref,
          type,
        })),
      ),
    );
    await this.addTransitions(
      transaction,
      writes.flatMap(({ transitions }) => transitions),
    );
  }

  /** Only those that differ: after most looks at an entity, most of its gates stand as before. */
  private async writeStandings(
    transaction: Knex.Transaction,
    writes: ReadinessWrite[],
    at: string,
  ): Promise<void> {
    const gone = writes.flatMap(({ entity, before, after }) =>
      (before?.gates ?? [])
        .filter(
          ({ gateId }) => !after.gates.some(gate => gate.gateId === gateId),
        )
        .map(({ gateId }) => ({ gateId, entityRef: entity.entityRef })),
    );
    for (const [gateId, gates] of Map.groupBy(gone, gate => gate.gateId)) {
      await whereAmong(
        this.client,
        transaction(STANDINGS).where('gate_id', gateId),
        'entity_ref',
        gates.map(({ entityRef }) => entityRef),
      ).delete();
    }
    await insertRows(
      transaction,
      STANDINGS,
      STANDING_COLUMNS,
      writes.flatMap(write => toChangedRows(write, at)),
      { replace: ['entity_ref', 'gate_id'] },
    );
  }

  async addTransitions(
    transaction: Knex.Transaction,
    transitions: NewTransition[],
  ): Promise<void> {
    await insertRows(
      transaction,
      TRANSITIONS,
      TRANSITION_COLUMNS,
      transitions.map(each => ({
        entity_ref: each.entityRef,
        gate_id: each.gateId ?? '',
        at: each.at,
        day: each.at.slice(0, 10),
        from_state: each.from ?? null,
        to_state: each.to,
        result: each.result ?? null,
        reason: each.reason,
        cause: each.cause,
        caused_by: each.by ?? null,
      })),
    );
  }
}

function toStatusItem(row: ReadinessRow): ReadinessStatusItem {
  return {
    entityRef: row.entity_ref,
    status: statusOfRank(row.rank),
    because: JSON.parse(row.because),
    advisoryFailures: row.advisory_failures,
  };
}
