import type {
  RunOutcome,
  RunState,
  RunTrigger,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';
import {
  WHATEVER_BECAME_OF_IT,
  type DocumentScope,
  type DocumentsContext,
  type DocumentsService,
} from '../documents';
import { helpedBy } from './rules';

/** What came of a run. Times are milliseconds since 1970. */
export interface RunFact {
  runId: string;
  documentId: string;
  entityRef: string;
  isDrill: boolean;
  /** Once it has. */
  endedAt?: number;
  /** Undefined where the outcome tells nothing of the procedure, or there is none. */
  helped?: boolean;
  /** When somebody said of the first step what became of it. */
  firstStepAt?: number;
  /** Those that it is about, as far as they are kept. */
  alertIds: string[];
}

/** A run that somebody started because of an incident. Times are milliseconds since 1970. */
export interface IncidentRun {
  runId: string;
  documentId: string;
  entityRef: string;
  startedAt: number;
  /** While it is active, the time of the question. */
  endedAt: number;
  /** Whether somebody ended it, and it was not only left. */
  isResolved: boolean;
}

interface Row {
  id: string;
  document_id: string;
  entity_ref: string;
  trigger: RunTrigger;
  outcome: RunOutcome | null;
  ended_at: string | null;
  first_step_at: string | null;
}

/** Runs of documents that the caller may read; which entities they may read is left to the asker. */
export class RunFacts {
  static create(options: {
    client: Knex;
    documents: DocumentsService;
  }): RunFacts {
    return new RunFacts(options.client, options.documents);
  }

  private constructor(
    private readonly client: Knex,
    private readonly documents: DocumentsService,
  ) {}

  /**
   * Those in which something was done since a time, in no particular order.
   *
   * @throws NotAllowedError for a caller who may read no documents
   */
  async list(
    wanted: {
      entityRefs?: string[];
      since: DateTime<true>;
      until: DateTime<true>;
    },
    context: DocumentsContext,
  ): Promise<RunFact[]> {
    const { client } = this;
    const scope = await this.scope(context);
    const runs = this.runs(scope, wanted.entityRefs)
      .where('run.last_activity_at', '>=', wanted.since.toUTC().toISO())
      .where('run.started_at', '<', wanted.until.toUTC().toISO());
    const rows: Row[] = await runs.select(
      'run.id',
      'run.document_id',
      'run.entity_ref',
      'run.trigger',
      'run.outcome',
      'run.ended_at',
      client('handoff_run_steps as step')
        .whereRaw('?? = ??', ['step.run_id', 'run.id'])
        .whereNot('step.state', 'open')
        .min('step.changed_at')
        .as('first_step_at'),
    );
    const alerts: { run_id: string; alert_id: string }[] = await whereAmong(
      client,
      client('handoff_run_alerts')
        .whereNotNull('alert_id')
        .select('run_id', 'alert_id'),
      'run_id',
      rows.map(({ id }) => id),
    );
    const byRun = Map.groupBy(alerts, ({ run_id }) => run_id);
    return rows.map(row => ({
      runId: row.id,
      documentId: row.document_id,
      entityRef: row.entity_ref,
      isDrill: row.trigger === 'drill',
      endedAt: timeOf(row.ended_at),
      helped: row.outcome === null ? undefined : helpedBy(row.outcome),
      firstStepAt: timeOf(row.first_step_at),
      alertIds: (byRun.get(row.id) ?? []).map(({ alert_id }) => alert_id),
    }));
  }

  /**
   * Those that count as incidents and had not ended before a time, in no particular order.
   *
   * @throws NotAllowedError for a caller who may read no documents
   */
  async listIncidents(
    wanted: {
      entityRefs?: string[];
      since: DateTime<true>;
      now: DateTime<true>;
    },
    context: DocumentsContext,
  ): Promise<IncidentRun[]> {
    const scope = await this.scope(context);
    const rows: IncidentRow[] = await this.runs(scope, wanted.entityRefs)
      .where('run.is_incident', true)
      .where((during: Knex.QueryBuilder) =>
        during
          .whereNull('run.ended_at')
          .orWhere('run.ended_at', '>=', wanted.since.toUTC().toISO()),
      )
      .select(
        'run.id',
        'run.document_id',
        'run.entity_ref',
        'run.state',
        'run.started_at',
        'run.ended_at',
      );
    return rows.map(row => ({
      runId: row.id,
      documentId: row.document_id,
      entityRef: row.entity_ref,
      startedAt: Date.parse(row.started_at),
      endedAt: timeOf(row.ended_at) ?? wanted.now.toMillis(),
      isResolved: row.ended_at !== null && row.state !== 'abandoned',
    }));
  }

  /** When runs were started, by their ids, in milliseconds since 1970. */
  async readStarts(ids: string[]): Promise<Map<string, number>> {
    const rows: Pick<IncidentRow, 'id' | 'started_at'>[] = await whereAmong(
      this.client,
      this.client('handoff_runs').select('id', 'started_at'),
      'id',
      ids,
    );
    return new Map(
      rows.map(({ id, started_at }) => [id, Date.parse(started_at)]),
    );
  }

  private scope(context: DocumentsContext): Promise<DocumentScope> {
    return this.documents.scope({ include: WHATEVER_BECAME_OF_IT }, context);
  }

  private runs(
    scope: DocumentScope,
    entityRefs: string[] | undefined,
  ): Knex.QueryBuilder {
    const runs = this.client('handoff_runs as run');
    scope(runs, 'run.document_id');
    return entityRefs
      ? whereAmong(this.client, runs, 'run.entity_ref', entityRefs)
      : runs;
  }
}

interface IncidentRow {
  id: string;
  document_id: string;
  entity_ref: string;
  state: RunState;
  started_at: string;
  ended_at: string | null;
}

function timeOf(stored: string | null): number | undefined {
  return stored === null ? undefined : Date.parse(stored);
}
