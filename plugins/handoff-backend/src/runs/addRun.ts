import type { Knex } from 'knex';
import { insertBatches } from '../database';
import { insertAlerts, takePart } from './changeRun';
import { toRunRow, toStepRow, type RunRow } from './rows';
import type { RunsStore } from './RunsStore';

type Added = Awaited<ReturnType<RunsStore['add']>>;

/** Undoes what was written when the drill has begun already. */
class DrillHasBegun extends Error {}

/**
 * Adds a run. Two that are started at once meet in a unique key: the second finds the first.
 */
export async function addRun(
  client: Knex,
  run: Parameters<RunsStore['add']>[0],
  options: { requestId?: string; beside: boolean },
): Promise<Added> {
  try {
    return await client.transaction(transaction =>
      insertRun(transaction, run, options),
    );
  } catch (error) {
    if (error instanceof DrillHasBegun) return { result: 'drill' };
    throw error;
  }
}

async function insertRun(
  transaction: Knex.Transaction,
  run: Parameters<RunsStore['add']>[0],
  { requestId, beside }: { requestId?: string; beside: boolean },
): Promise<Added> {
  const row: RunRow = {
    ...toRunRow(run),
    request_id: requestId ?? null,
    sole_of: beside ? null : run.documentId,
  };
  // Whichever of its keys is taken.
  await transaction<RunRow>('handoff_runs').insert(row).onConflict().ignore();
  const stored = await transaction<RunRow>('handoff_runs')
    .where('id', run.id)
    .first('id');
  if (!stored) return findOther(transaction, row);

  const { id } = run;
  await insertBatches(
    transaction,
    'handoff_run_steps',
    run.steps.map(step => toStepRow(id, step)),
  );
  await insertAlerts(transaction, id, run.alerts);
  await takePart(transaction, id, { by: run.startedBy, now: run.startedAt });
  if (run.drillId) await beginDrill(transaction, run.drillId, id);
  return { result: 'added', id };
}

async function findOther(
  transaction: Knex.Transaction,
  row: RunRow,
): Promise<Added> {
  const { started_by, request_id } = row;
  const known =
    request_id !== null &&
    (await transaction<RunRow>('handoff_runs')
      .where({ started_by, request_id })
      .first('id'));
  if (known) return { result: 'known', id: known.id };
  const active = await transaction<RunRow>('handoff_runs')
    .where('sole_of', row.sole_of)
    .first('id');
  // It may have ended since; whoever tries again will not find it any more.
  return { result: 'active', id: active?.id };
}

/** A drill is held once; a run that was aborted or abandoned did not hold it. */
async function beginDrill(
  transaction: Knex.Transaction,
  drillId: string,
  runId: string,
): Promise<void> {
  const begun = await transaction('handoff_drills')
    .where('id', drillId)
    .whereNull('cancelled_at')
    .where(free =>
      free
        .whereNull('run_id')
        .orWhereIn('run_id', ended =>
          ended
            .select('id')
            .from('handoff_runs')
            .whereIn('state', ['aborted', 'abandoned']),
        ),
    )
    .update({ run_id: runId });
  if (!begun) throw new DrillHasBegun();
}
