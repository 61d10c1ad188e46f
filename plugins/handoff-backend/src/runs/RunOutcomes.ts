import type { RunOutcome, RunState } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database';
import { helpedBy } from './rules';

/** How a run has ended. */
export interface EndedRun {
  runId: string;
  /** None of a run that was aborted or left. */
  outcome?: RunOutcome;
  state: RunState;
  /** ISO 8601 in UTC. */
  endedAt: string;
  endedBy?: string;
  /** Whether the procedure did what it is for. */
  helped: boolean;
}

/** How runs have ended, whoever may see them: for what the plugin finds out in its own name. */
export class RunOutcomes {
  static create(options: { client: Knex }): RunOutcomes {
    return new RunOutcomes(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** Those of the runs that have ended. */
  async find(runIds: string[]): Promise<EndedRun[]> {
    const rows: {
      id: string;
      state: RunState;
      outcome: RunOutcome | null;
      ended_at: string;
      ended_by: string | null;
    }[] = await whereAmong(
      this.client,
      this.client('handoff_runs')
        .select('id', 'state', 'outcome', 'ended_at', 'ended_by')
        .whereNotNull('ended_at'),
      'id',
      runIds,
    );
    return rows.map(row => ({
      runId: row.id,
      outcome: row.outcome ?? undefined,
      state: row.state,
      endedAt: row.ended_at,
      endedBy: row.ended_by ?? undefined,
      helped: row.outcome !== null && helpedBy(row.outcome) === true,
    }));
  }
}
