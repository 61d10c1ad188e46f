import type { Knex } from 'knex';
import {
  readPage,
  whereAmong,
  type PageOptions,
  type StoredPage,
} from '../database';
import { addRun } from './addRun';
import { insertAlerts, insertNote, takePart, touch } from './changeRun';
import { joinRuns } from './joinRuns';
import {
  positionOf,
  toNoteRow,
  toStepRow,
  toStoredNote,
  type NoteRow,
  type RunRow,
  type StepRow,
} from './rows';
import type {
  Doing,
  RunEnd,
  RunQuery,
  RunsStore,
  StoredNote,
  StoredRun,
  StoredRunAlert,
  StoredStep,
} from './RunsStore';
import { whereRuns } from './whereRuns';

/** Closed in one go; there are never many. */
const MAX_ABANDONED = 500;

export class DatabaseRunsStore implements RunsStore {
  static create(options: { client: Knex }): DatabaseRunsStore {
    return new DatabaseRunsStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  add: RunsStore['add'] = async (run, options) =>
    addRun(this.client, run, options);

  async findActive(documentId: string): Promise<string | undefined> {
    const row = await this.client<RunRow>('handoff_runs')
      .where({ document_id: documentId, state: 'active' })
      .orderBy('position', 'desc')
      .first('id');
    return row?.id;
  }

  async findRequest(
    startedBy: string,
    requestId: string,
  ): Promise<string | undefined> {
    const row = await this.client<RunRow>('handoff_runs')
      .where({ started_by: startedBy, request_id: requestId })
      .first('id');
    return row?.id;
  }

  async list(
    query: RunQuery,
    page: PageOptions,
  ): Promise<StoredPage<StoredRun>> {
    const { items, ...rest } = await readPage<RunRow>({
      client: this.client,
      query: () => this.runs(query),
      columns: ['run.*'],
      key: 'run.position',
      id: 'run.id',
      direction: 'desc',
      page,
    });
    return { ...rest, items: await joinRuns(this.client, items) };
  }

  async findAbout(alertIds: string[]): Promise<{ id: string }[]> {
    const query = this.client('handoff_run_alerts as a')
      .join('handoff_runs as run', 'run.id', 'a.run_id')
      .where('run.state', 'active')
      .distinct('run.id as id');
    return whereAmong(this.client, query, 'a.alert_id', alertIds);
  }

  async listEntityRefs(query: RunQuery): Promise<string[]> {
    return this.runs(query).distinct('run.entity_ref').pluck('run.entity_ref');
  }

  async listNotes(runId: string): Promise<StoredNote[]> {
    const rows = await this.client<NoteRow>('handoff_run_notes')
      .where('run_id', runId)
      .orderBy(['noted_at', 'id']);
    return rows.map(toStoredNote);
  }

  async updateStep(
    runId: string,
    step: StoredStep,
    record: StoredNote | undefined,
    doing: Doing,
  ): Promise<'done' | 'ended' | 'changed'> {
    return this.client.transaction(async transaction => {
      if (!(await touch(transaction, runId, doing))) return 'ended';
      const changed = await transaction<StepRow>('handoff_run_steps')
        .where({ run_id: runId, number: step.number, version: step.version })
        .update(toStepRow(runId, { ...step, version: step.version + 1 }));
      if (!changed) return 'changed';
      if (record) await insertNote(transaction, toNoteRow(runId, record));
      return 'done';
    });
  }

  async addNote(
    runId: string,
    note: StoredNote,
    requestId: string | undefined,
    doing: Doing,
  ): Promise<void> {
    await this.client.transaction(async transaction => {
      await insertNote(transaction, toNoteRow(runId, note, requestId));
      // Also after its end, which stays when it was.
      await touch(transaction, runId, doing);
      await takePart(transaction, runId, doing);
    });
  }

  async addAlerts(
    runId: string,
    alerts: StoredRunAlert[],
    doing: Doing,
  ): Promise<boolean> {
    return this.client.transaction(async transaction => {
      const isActive = await touch(transaction, runId, doing);
      if (isActive) await insertAlerts(transaction, runId, alerts);
      return isActive;
    });
  }

  async end(runId: string, end: RunEnd, { by, now }: Doing): Promise<boolean> {
    return this.client.transaction(async transaction => {
      const row = await transaction<RunRow>('handoff_runs')
        .where('id', runId)
        .first('started_at');
      const ended = await transaction<RunRow>('handoff_runs')
        .where({ id: runId, state: 'active' })
        .update({
          state: end.state,
          position: positionOf({ ...end, startedAt: row?.started_at ?? now }),
          outcome: end.outcome ?? null,
          reason: end.reason ?? null,
          ended_at: now,
          ended_by: by,
          last_activity_at: now,
          sole_of: null,
        });
      if (ended) await takePart(transaction, runId, { by, now });
      return ended > 0;
    });
  }

  async abandon(
    idleSince: string,
    now: string,
  ): Promise<{ id: string; entityRef: string }[]> {
    const idle = await this.client<RunRow>('handoff_runs')
      .where('state', 'active')
      .where('last_activity_at', '<=', idleSince)
      .orderBy('last_activity_at')
      .limit(MAX_ABANDONED);
    const closed = [];
    for (const row of idle) {
      const count = await this.client<RunRow>('handoff_runs')
        // Somebody may have come back to it just now.
        .where({ id: row.id, state: 'active' })
        .where('last_activity_at', '<=', idleSince)
        .update({
          state: 'abandoned',
          position: positionOf({
            state: 'abandoned',
            startedAt: row.started_at,
          }),
          ended_at: now,
          sole_of: null,
        });
      if (count) closed.push({ id: row.id, entityRef: row.entity_ref });
    }
    return closed;
  }

  private runs(query: RunQuery): Knex.QueryBuilder {
    return whereRuns(this.client('handoff_runs as run'), query);
  }
}
