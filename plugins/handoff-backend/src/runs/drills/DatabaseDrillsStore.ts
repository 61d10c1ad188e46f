import type { Knex } from 'knex';
import type { DrillState } from 'backstage-plugin-handoff-common';
import { readPage, type PageOptions, type StoredPage } from '../../database';
import type {
  DrillQuery,
  DrillsStore,
  Reminder,
  StoredDrill,
} from './DrillsStore';

/** Row of `handoff_drills`, with the state of the run that held it last. */
interface DrillRow {
  id: string;
  document_id: string;
  entity_ref: string;
  planned_for: string;
  environment: string | null;
  owner_ref: string;
  run_id: string | null;
  created_at: string;
  created_by: string;
  cancelled_at: string | null;
  cancelled_by: string | null;
  announced_at: string | null;
  reminded_at: string | null;
  run_state?: StoredDrill['runState'] | null;
}

const COLUMNS = {
  announced: 'announced_at',
  reminded: 'reminded_at',
} as const satisfies Record<Reminder, keyof DrillRow>;

/** Reminders that are sent in one go; there are never many. */
const MAX_REMINDERS = 500;

export class DatabaseDrillsStore implements DrillsStore {
  static create(options: { client: Knex }): DatabaseDrillsStore {
    return new DatabaseDrillsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(drill: StoredDrill): Promise<void> {
    await this.client<DrillRow>('handoff_drills').insert({
      id: drill.id,
      document_id: drill.documentId,
      entity_ref: drill.entityRef,
      planned_for: drill.at,
      environment: drill.environment ?? null,
      owner_ref: drill.owner,
      created_at: drill.createdAt,
      created_by: drill.createdBy,
    });
  }

  async has(id: string, documentId: string): Promise<boolean> {
    const row = await this.client<DrillRow>('handoff_drills')
      .where({ id, document_id: documentId })
      .first('id');
    return row !== undefined;
  }

  async list(
    query: DrillQuery,
    missedBefore: string,
    page: PageOptions,
  ): Promise<StoredPage<StoredDrill>> {
    const { items, ...rest } = await readPage<DrillRow>({
      client: this.client,
      query: () => this.drills(query, missedBefore),
      columns: ['drill.*', 'run.state as run_state'],
      key: 'drill.planned_for',
      id: 'drill.id',
      direction: 'asc',
      page,
    });
    return { ...rest, items: items.map(toStoredDrill) };
  }

  async listEntityRefs(
    query: DrillQuery,
    missedBefore: string,
  ): Promise<string[]> {
    return this.drills(query, missedBefore)
      .distinct('drill.entity_ref')
      .pluck('drill.entity_ref');
  }

  async update(
    id: string,
    change: Parameters<DrillsStore['update']>[1],
  ): Promise<boolean> {
    const { at, cancelledAt } = change;
    const updated = await this.notBegun()
      .where('id', id)
      .update({
        ...(at !== undefined && {
          planned_for: at,
          announced_at: null,
          reminded_at: null,
        }),
        ...(change.environment !== undefined && {
          environment: change.environment || null,
        }),
        ...(change.owner !== undefined && { owner_ref: change.owner }),
        ...(cancelledAt !== undefined && {
          cancelled_at: cancelledAt,
          cancelled_by: change.cancelledBy,
        }),
        // Something to set, for a change of nothing.
        document_id: this.client.ref('document_id'),
      });
    return updated > 0;
  }

  async findUnreminded(
    reminder: Reminder,
    [after, until]: [after: string, until: string],
  ): Promise<StoredDrill[]> {
    const rows: DrillRow[] = await this.notBegun()
      .whereNull(COLUMNS[reminder])
      .where('planned_for', '>', after)
      .where('planned_for', '<=', until)
      .orderBy('planned_for')
      .limit(MAX_REMINDERS);
    return rows.map(toStoredDrill);
  }

  async claimReminder(
    id: string,
    reminder: Reminder,
    now: string,
  ): Promise<boolean> {
    const claimed = await this.client('handoff_drills')
      .where('id', id)
      .whereNull(COLUMNS[reminder])
      .update({ [COLUMNS[reminder]]: now });
    return claimed > 0;
  }

  async releaseReminder(id: string, reminder: Reminder): Promise<void> {
    await this.client('handoff_drills')
      .where('id', id)
      .update({ [COLUMNS[reminder]]: null });
  }

  /** A run that was aborted or abandoned did not hold its drill. */
  private notBegun(): Knex.QueryBuilder {
    return this.client('handoff_drills')
      .whereNull('cancelled_at')
      .where(free =>
        free
          .whereNull('run_id')
          .orWhereIn('run_id', runs =>
            runs
              .select('id')
              .from('handoff_runs')
              .whereIn('state', ['aborted', 'abandoned']),
          ),
      );
  }

  private drills(wanted: DrillQuery, missedBefore: string): Knex.QueryBuilder {
    const query = this.client('handoff_drills as drill').leftJoin(
      'handoff_runs as run',
      'run.id',
      'drill.run_id',
    );
    const lists: [column: string, values: readonly string[] | undefined][] = [
      ['drill.id', wanted.ids],
      ['drill.entity_ref', wanted.entityRefs],
      ['drill.document_id', wanted.documentIds],
    ];
    for (const [column, values] of lists) {
      if (values) query.whereIn(column, [...values]);
    }
    const { states } = wanted;
    if (states) {
      query.where(any => {
        for (const state of states) {
          any.orWhere(one => whereState(one, state, missedBefore));
        }
      });
    }
    wanted.scope(query, 'drill.document_id');
    return query;
  }
}

/** As `drillState` decides it. */
function whereState(
  query: Knex.QueryBuilder,
  state: DrillState,
  missedBefore: string,
) {
  if (state === 'cancelled') {
    query.whereNotNull('drill.cancelled_at');
    return;
  }
  query.whereNull('drill.cancelled_at');
  if (state === 'started' || state === 'done') {
    query.where('run.state', state === 'done' ? 'finished' : 'active');
    return;
  }
  query
    .where(none =>
      none
        .whereNull('run.state')
        .orWhereIn('run.state', ['aborted', 'abandoned']),
    )
    .where('drill.planned_for', state === 'missed' ? '<=' : '>', missedBefore);
}

function toStoredDrill(row: DrillRow): StoredDrill {
  return {
    id: row.id,
    documentId: row.document_id,
    entityRef: row.entity_ref,
    at: row.planned_for,
    environment: row.environment ?? undefined,
    owner: row.owner_ref,
    runId: row.run_id ?? undefined,
    runState: row.run_state ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
    cancelledAt: row.cancelled_at ?? undefined,
  };
}
