import type { Knex } from 'knex';
import { likePattern, whereAmong } from '../../database';
import type { ReleaseQuery } from './ReleasesStore';

/** Narrows a query over `handoff_releases as release` to the releases that match. */
export function whereReleases(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: ReleaseQuery,
): Knex.QueryBuilder {
  const { ids, entityRefs, changeIds, states, owners, readable } = wanted;
  const { from, to, text } = wanted;
  if (ids) query.whereIn('release.id', ids);
  if (states) query.whereIn('release.state', [...states]);
  if (from !== undefined) query.where('release.at', '>=', from);
  if (to !== undefined) query.where('release.at', '<', to);
  if (text?.trim()) whereText(query, text.trim());
  const parts: [table: string, column: string, values?: string[]][] = [
    ['handoff_release_entities', 'entity_ref', entityRefs],
    ['handoff_release_entities', 'entity_ref', readable],
    ['handoff_release_parties', 'party_ref', owners],
  ];
  const some = (table: string, column: string, values: string[]) =>
    whereAmong(
      client,
      client(`${table} as part`).whereRaw('part.release_id = release.id'),
      `part.${column}`,
      values,
    );
  for (const [table, column, values] of parts) {
    if (values) query.whereExists(some(table, column, values));
  }
  if (changeIds) {
    query.where(either =>
      either
        .whereExists(some('handoff_release_changes', 'change_id', changeIds))
        .orWhereExists(
          some('handoff_release_deployments', 'change_id', changeIds),
        ),
    );
  }
  return query;
}

function whereText(query: Knex.QueryBuilder, text: string): void {
  const columns = ['release.title', 'release.goal', 'release.version'];
  query.where(matching => {
    for (const column of columns) {
      matching.orWhereRaw(`lower(??) like ? escape '\\'`, [
        column,
        `%${likePattern(text.toLocaleLowerCase('en-US'))}%`,
      ]);
      // SQLite leaves letters beyond ASCII as they are.
      matching.orWhereRaw(`?? like ? escape '\\'`, [
        column,
        `%${likePattern(text)}%`,
      ]);
    }
  });
}
