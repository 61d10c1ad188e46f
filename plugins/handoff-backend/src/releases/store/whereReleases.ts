import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { ReleaseQuery } from './ReleasesStore';

/** Narrows a query over `handoff_releases as release` to the releases that match. */
export function whereReleases(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: ReleaseQuery,
): Knex.QueryBuilder {
  const { ids, entityRefs, changeIds, states, owners, from, to, readable } =
    wanted;
  if (ids) query.whereIn('release.id', ids);
  if (states) query.whereIn('release.state', [...states]);
  if (from !== undefined) query.where('release.at', '>=', from);
  if (to !== undefined) query.where('release.at', '<', to);
  const parts: [table: string, column: string, values?: string[]][] = [
    ['handoff_release_entities', 'entity_ref', entityRefs],
    ['handoff_release_entities', 'entity_ref', readable],
    ['handoff_release_parties', 'party_ref', owners],
    ['handoff_release_changes', 'change_id', changeIds],
  ];
  for (const [table, column, values] of parts) {
    if (!values) continue;
    const some = client(`${table} as part`).whereRaw(
      'part.release_id = release.id',
    );
    query.whereExists(whereAmong(client, some, `part.${column}`, values));
  }
  return query;
}
