import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { whereAmong } from '../../database';
import type { IncidentJudgement } from '../rules';

const TABLE = 'handoff_incident_judgements';

interface Row {
  id: string;
  kind: IncidentJudgement['kind'];
  entity_ref: string;
  interval_ids: string;
  change_id: string | null;
  since: string;
  until: string;
  reason: string;
  judged_by: string;
  judged_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** Keeps what people correct of incidents, whoever may read it. */
export class DatabaseJudgementsStore {
  static create(options: { client: Knex }): DatabaseJudgementsStore {
    return new DatabaseJudgementsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(judgement: IncidentJudgement): Promise<void> {
    await this.client<Row>(TABLE).insert({
      id: judgement.id,
      kind: judgement.kind,
      entity_ref: judgement.entityRef,
      interval_ids: JSON.stringify(judgement.intervalIds),
      change_id: judgement.changeId ?? null,
      since: toText(judgement.since),
      until: toText(judgement.until),
      reason: judgement.reason,
      judged_by: judgement.by,
      judged_at: judgement.at,
    });
  }

  /**
   * Those that name what began since a time, also those that were taken back, in the order in which they were made.
   *
   * @param wanted - `entityRefs`: full refs, all entities where left out; `since`: milliseconds since 1970
   */
  async list(wanted: {
    entityRefs?: string[];
    since: number;
  }): Promise<IncidentJudgement[]> {
    const query = this.client<Row>(TABLE)
      .where('until', '>=', toText(wanted.since))
      .orderBy('position');
    if (wanted.entityRefs) {
      whereAmong(this.client, query, 'entity_ref', wanted.entityRefs);
    }
    const rows: Row[] = await query.select('*');
    return rows.map(toJudgement);
  }

  async find(id: string): Promise<IncidentJudgement | undefined> {
    const row = await this.client<Row>(TABLE).where('id', id).first();
    return row && toJudgement(row);
  }

  /** @returns whether it held until now */
  async undo(id: string, by: string, at: string): Promise<boolean> {
    const count = await this.client<Row>(TABLE)
      .where('id', id)
      .whereNull('undone_at')
      .update({ undone_by: by, undone_at: at });
    return count > 0;
  }
}

function toJudgement(row: Row): IncidentJudgement {
  return {
    id: row.id,
    kind: row.kind,
    entityRef: row.entity_ref,
    intervalIds: JSON.parse(row.interval_ids),
    changeId: row.change_id ?? undefined,
    since: Date.parse(row.since),
    until: Date.parse(row.until),
    reason: row.reason,
    by: row.judged_by,
    at: row.judged_at,
    undone:
      row.undone_by !== null && row.undone_at !== null
        ? { by: row.undone_by, at: row.undone_at }
        : undefined,
  };
}

function toText(millis: number): string {
  return (
    DateTime.fromMillis(millis, { zone: 'utc' }) as DateTime<true>
  ).toISO();
}
