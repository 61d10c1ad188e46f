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
  rankOf,
  statusOfRank,
  toStoredReadiness,
  type ReadinessRow,
  type StandingRow,
} from './rows';

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
      { replace: 'entity_ref' },
    );
    await among(STANDINGS).delete();
    await insertRows(
      transaction,
      STANDINGS,
      STANDING_COLUMNS,
      writes.flatMap(write => toStandingRows(write, at)),
    );
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

function toReadinessRow(
  { entity, before, after, parts }: ReadinessWrite,
  at: string,
  gatesHash: string,
): ReadinessRow {
  const isSame =
    before && before.status === after.status && before.hasSay === after.hasSay;
  return {
    entity_ref: entity.entityRef,
    title: entity.title.slice(0, 500),
    search_text: `${entity.entityRef} ${entity.title}`
      .toLocaleLowerCase('en-US')
      .slice(0, 1000),
    kind: entity.kind,
    type: entity.type?.slice(0, 255) ?? null,
    tier: entity.tier?.slice(0, 255) ?? null,
    system_ref: entity.systemRef ?? null,
    rank: rankOf(after.status),
    gates: after.gates.length,
    has_say: after.hasSay ? 1 : 0,
    because: JSON.stringify(after.because),
    parts: JSON.stringify(parts),
    advisory_failures: after.advisoryFailures,
    since: isSame ? before.since : at,
    computed_at: at,
    look_at: after.lookAt?.toUTC().toISO() ?? null,
    gates_hash: gatesHash,
  };
}

function toStandingRows(
  { entity, before, after }: ReadinessWrite,
  at: string,
): StandingRow[] {
  const known = new Map(before?.gates.map(gate => [gate.gateId, gate]));
  return after.gates.map(gate => {
    const previous = known.get(gate.gateId);
    return {
      entity_ref: entity.entityRef,
      gate_id: gate.gateId,
      state: gate.state,
      result: gate.result,
      reason: gate.reason,
      enforced: gate.isEnforced ? 1 : 0,
      blocks: gate.blocks ? 1 : 0,
      at: previous?.state === gate.state ? previous.at : at,
      expires_at: gate.expiresAt?.toUTC().toISO() ?? null,
      signals: JSON.stringify(gate.signals),
    };
  });
}
