import type { RunOutcome, RunTrigger } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { whereAmong } from '../database';
import {
  WHATEVER_BECAME_OF_IT,
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
    const scope = await this.documents.scope(
      { include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const runs = client('handoff_runs as run')
      .where('run.last_activity_at', '>=', wanted.since.toUTC().toISO())
      .where('run.started_at', '<', wanted.until.toUTC().toISO());
    scope(runs, 'run.document_id');
    if (wanted.entityRefs) {
      whereAmong(client, runs, 'run.entity_ref', wanted.entityRefs);
    }
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
}

function timeOf(stored: string | null): number | undefined {
  return stored === null ? undefined : Date.parse(stored);
}
