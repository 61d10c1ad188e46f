import type { Knex } from 'knex';
import type { RunQuery } from './RunsStore';

/** Narrows a query over `handoff_runs as run` to the runs that match. */
export function whereRuns(
  query: Knex.QueryBuilder,
  wanted: RunQuery,
): Knex.QueryBuilder {
  const { alertname, participant } = wanted;
  const lists: [column: string, values: readonly string[] | undefined][] = [
    ['run.id', wanted.ids],
    ['run.entity_ref', wanted.entityRefs],
    ['run.document_id', wanted.documentIds],
    ['run.state', wanted.states],
    ['run.trigger', wanted.triggers],
  ];
  for (const [column, values] of lists) {
    if (values) query.whereIn(column, [...values]);
  }
  if (alertname !== undefined) {
    query.whereIn('run.id', alerts =>
      alerts
        .select('a.run_id')
        .from('handoff_run_alerts as a')
        .where('a.alertname', alertname),
    );
  }
  if (participant !== undefined) {
    query.whereIn('run.id', participants =>
      participants
        .select('p.run_id')
        .from('handoff_run_participants as p')
        .where('p.user_ref', participant),
    );
  }
  wanted.scope(query, 'run.document_id');
  return query;
}
