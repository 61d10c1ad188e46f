import type { CalendarPeriodKind } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { StoredPeriod } from '../PeriodRule';
import type { PeriodsStore } from './PeriodsStore';

const TABLE = 'handoff_calendar_periods';

/** Row of `handoff_calendar_periods`. */
interface PeriodRow {
  id: string;
  kind: CalendarPeriodKind;
  title: string;
  reason: string | null;
  scope_ref: string | null;
  start: string;
  duration: string;
  time_zone: string;
  recurrence: string | null;
  environments: string;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  writes: number;
}

export class DatabasePeriodsStore implements PeriodsStore {
  static create(options: { client: Knex }): DatabasePeriodsStore {
    return new DatabasePeriodsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async list(): Promise<StoredPeriod[]> {
    const rows = await this.client<PeriodRow>(TABLE)
      .orderBy(['created_at', 'id'])
      .select('*');
    return rows.map(toPeriod);
  }

  async get(id: string): Promise<StoredPeriod | undefined> {
    const row = await this.client<PeriodRow>(TABLE).where({ id }).first();
    return row && toPeriod(row);
  }

  async add(period: StoredPeriod): Promise<void> {
    await this.client<PeriodRow>(TABLE).insert(toRow(period));
  }

  async replace(before: StoredPeriod, after: StoredPeriod): Promise<boolean> {
    const { id, writes } = before;
    const changed = await this.client<PeriodRow>(TABLE)
      .where({ id, writes })
      .update(toRow({ ...after, writes: writes + 1 }));
    return changed > 0;
  }

  async delete({ id, writes }: StoredPeriod): Promise<boolean> {
    const deleted = await this.client<PeriodRow>(TABLE)
      .where({ id, writes })
      .delete();
    return deleted > 0;
  }
}

function toRow(period: StoredPeriod): PeriodRow {
  return {
    id: period.id,
    kind: period.kind,
    title: period.title,
    reason: period.reason ?? null,
    scope_ref: period.scopeRef ?? null,
    start: period.start,
    duration: period.duration,
    time_zone: period.timeZone,
    recurrence: period.recurrence ?? null,
    environments: JSON.stringify(period.environments),
    created_at: period.createdAt,
    created_by: period.createdBy,
    updated_at: period.updatedAt,
    updated_by: period.updatedBy,
    writes: period.writes,
  };
}

function toPeriod(row: PeriodRow): StoredPeriod {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    reason: row.reason ?? undefined,
    scopeRef: row.scope_ref ?? undefined,
    start: row.start,
    duration: row.duration,
    timeZone: row.time_zone,
    recurrence: row.recurrence ?? undefined,
    environments: JSON.parse(row.environments),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    writes: row.writes,
  };
}
