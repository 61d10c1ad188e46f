import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { AlertRow, NoteRow, RunRow } from './rows';
import type { Doing, StoredRunAlert } from './RunsStore';

/**
 * Notes that somebody does something in an active run, and keeps others from ending it until the transaction is over.
 *
 * @returns false when it has ended
 */
export async function touch(
  transaction: Knex.Transaction,
  runId: string,
  doing: Doing,
): Promise<boolean> {
  const touched = await transaction<RunRow>('handoff_runs')
    .where({ id: runId, state: 'active' })
    .update({ last_activity_at: doing.now });
  if (touched) await takePart(transaction, runId, doing);
  return touched > 0;
}

/** Makes somebody a participant. */
export async function takePart(
  transaction: Knex.Transaction,
  runId: string,
  { by, now }: Doing,
): Promise<void> {
  await transaction('handoff_run_participants')
    .insert({ run_id: runId, user_ref: by, last_at: now })
    .onConflict(['run_id', 'user_ref'])
    .merge(['last_at']);
}

/** Adds a note, unless the same request has added it. */
export async function insertNote(
  transaction: Knex.Transaction,
  note: NoteRow,
): Promise<void> {
  await transaction<NoteRow>('handoff_run_notes')
    .insert(note)
    .onConflict(['run_id', 'noted_by', 'request_id'])
    .ignore();
}

/** Adds those alerts that the run does not have. */
export async function insertAlerts(
  transaction: Knex.Transaction,
  runId: string,
  alerts: StoredRunAlert[],
): Promise<void> {
  if (!alerts.length) return;
  const known = await transaction<AlertRow>('handoff_run_alerts')
    .where('run_id', runId)
    .count({ count: '*' })
    .first();
  const rows = alerts.map((alert, index) => ({
    run_id: runId,
    key: keyOf(alert),
    position: Number(known?.count ?? 0) + index,
    alert_id: alert.id ?? null,
    alertname: alert.alertname,
    labels: JSON.stringify(alert.labels),
  }));
  await transaction<AlertRow>('handoff_run_alerts')
    .insert([...new Map(rows.map(row => [row.key, row])).values()])
    .onConflict(['run_id', 'key'])
    .ignore();
}

/** An alert that was heard of is itself; of the others those of the same name and labels are the same. */
function keyOf({ id, alertname, labels }: StoredRunAlert): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(id ?? JSON.stringify([alertname, sorted]))
    .digest('hex');
}
