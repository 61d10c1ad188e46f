import type { Knex } from 'knex';
import {
  insertBatches,
  readPage,
  whereAmong,
  type PageOptions,
  type StoredPage,
} from '../../database';
import type {
  GateReport,
  SignOffEnd,
  StoredDecision,
  StoredSignOff,
} from '../evaluation';
import {
  toDecision,
  toReport,
  toReportRow,
  toSignOff,
  toSignOffRow,
  type DecisionRow,
  type ReportRow,
  type SignOffRow,
} from './recordRows';

const REPORTS = 'handoff_gate_reports';
const SIGN_OFFS = 'handoff_sign_offs';
const DECISIONS = 'handoff_gate_decisions';

/** What counts of all that was said of the gates of some entities. */
export interface EntityRecords {
  reports: GateReport[];
  signOffs: StoredSignOff[];
  decisions: StoredDecision[];
}

/** Until when; without, all there is. */
interface AsOf {
  at?: string;
}

/** Keeps what pipelines and people say of gates. Nothing of it is ever changed, but sign-offs end. */
export class DatabaseGateRecords {
  static create(options: { client: Knex }): DatabaseGateRecords {
    return new DatabaseGateRecords(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** The last report and decision of each gate, and the last sign-off of each signer. */
  async listCounting(
    entityRefs: string[],
    { at }: AsOf = {},
  ): Promise<EntityRecords> {
    const last = <TRow>(
      table: string,
      key: string,
      by: string[],
      time: string,
    ): Promise<TRow[]> => {
      const newest = whereAmong(
        this.client,
        this.client(table)
          .max({ newest: key })
          .groupBy('entity_ref', ...by),
        'entity_ref',
        entityRefs,
      );
      if (at) newest.where(time, '<=', at);
      return this.client(table)
        .select('*')
        .whereIn(key, newest)
        .orderBy(key) as unknown as Promise<TRow[]>;
    };
    const [reports, signOffs, decisions] = await Promise.all([
      last<ReportRow>(REPORTS, 'id', ['gate_id'], 'received_at'),
      last<SignOffRow>(SIGN_OFFS, 'number', ['gate_id', 'signer'], 'at'),
      last<DecisionRow>(DECISIONS, 'id', ['gate_id'], 'at'),
    ]);
    return {
      reports: reports.map(toReport),
      signOffs: signOffs.map(toSignOff),
      decisions: decisions.map(toDecision),
    };
  }

  async addReport(
    report: GateReport,
    transaction: Knex = this.client,
  ): Promise<void> {
    await transaction(REPORTS).insert(toReportRow(report));
  }

  /** Many at once. */
  async addReports(
    reports: GateReport[],
    transaction: Knex.Transaction,
  ): Promise<void> {
    await insertBatches(transaction, REPORTS, reports.map(toReportRow));
  }

  transaction<T>(
    run: (transaction: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return this.client.transaction(run);
  }

  async addDecision(
    decision: StoredDecision,
    transaction: Knex = this.client,
  ): Promise<void> {
    await transaction(DECISIONS).insert({
      entity_ref: decision.entityRef,
      gate_id: decision.gateId,
      state: decision.state,
      reason: decision.reason,
      at: decision.at,
      decided_by: decision.by,
    });
  }

  async addSignOff(
    signOff: StoredSignOff,
    transaction: Knex = this.client,
  ): Promise<void> {
    await transaction(SIGN_OFFS).insert(toSignOffRow(signOff));
  }

  async getSignOff(id: string): Promise<StoredSignOff | undefined> {
    const row: SignOffRow | undefined = await this.client(SIGN_OFFS)
      .where({ id })
      .first();
    return row && toSignOff(row);
  }

  /** Whether anything of an entity is signed that did not end for good. */
  async isSigned(entityRef: string): Promise<boolean> {
    const row = await this.client(SIGN_OFFS)
      .where({ entity_ref: entityRef })
      .whereNull('end_state')
      .first('id');
    return row !== undefined;
  }

  /** Ends a sign-off for good; false when it has ended before. */
  async endSignOff(
    id: string,
    end: SignOffEnd,
    transaction: Knex = this.client,
  ): Promise<boolean> {
    const ended = await transaction(SIGN_OFFS)
      .where({ id })
      .whereNull('end_state')
      .update({
        end_state: end.state,
        ended_at: end.at,
        end_reason: end.reason ?? null,
        void_reasons: end.voidReasons ? JSON.stringify(end.voidReasons) : null,
      });
    return ended > 0;
  }

  /** All sign-offs of a gate, the newest first. */
  async listSignOffs(
    gate: { entityRef: string; gateId: string },
    page: PageOptions,
  ): Promise<StoredPage<StoredSignOff>> {
    const { items, ...rest } = await readPage<SignOffRow>({
      client: this.client,
      query: () =>
        this.client(`${SIGN_OFFS} as s`).where({
          entity_ref: gate.entityRef,
          gate_id: gate.gateId,
        }),
      columns: ['s.*'],
      key: 's.number',
      id: 's.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: items.map(toSignOff) };
  }
}
