import type { Knex } from 'knex';
import {
  toStoredRun,
  toStoredStep,
  type AlertRow,
  type RunRow,
  type StepRow,
} from './rows';
import type { StoredRun } from './RunsStore';

interface ParticipantRow {
  run_id: string;
  user_ref: string;
  last_at: string;
}

/** Completes rows of runs, in one query for each kind of what belongs to them. */
export async function joinRuns(
  client: Knex,
  rows: RunRow[],
): Promise<StoredRun[]> {
  if (!rows.length) return [];
  const ids = rows.map(({ id }) => id);
  const [steps, alerts, participants] = await Promise.all([
    client<StepRow>('handoff_run_steps')
      .whereIn('run_id', ids)
      .orderBy(['run_id', 'number']),
    client<AlertRow>('handoff_run_alerts')
      .whereIn('run_id', ids)
      .orderBy(['run_id', 'position', 'key']),
    client<ParticipantRow>('handoff_run_participants')
      .whereIn('run_id', ids)
      .orderBy([{ column: 'last_at', order: 'desc' }, { column: 'user_ref' }]),
  ]);
  const stepsOf = Map.groupBy(steps, runIdOf);
  const alertsOf = Map.groupBy(alerts, runIdOf);
  const participantsOf = Map.groupBy(participants, runIdOf);
  return rows.map(row =>
    toStoredRun(row, {
      steps: (stepsOf.get(row.id) ?? []).map(toStoredStep),
      alerts: (alertsOf.get(row.id) ?? []).map(alert => ({
        id: alert.alert_id ?? undefined,
        alertname: alert.alertname,
        labels: JSON.parse(alert.labels),
      })),
      participants: (participantsOf.get(row.id) ?? []).map(
        ({ user_ref }) => user_ref,
      ),
    }),
  );
}

function runIdOf(row: { run_id: string }): string {
  return row.run_id;
}
