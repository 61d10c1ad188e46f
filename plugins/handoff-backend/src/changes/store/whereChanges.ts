import type { Knex } from 'knex';
import { likePattern, whereAmong } from '../../database';
import { ownedEntities } from '../../documents';
import type { ChangeQuery } from './ChangesStore';
import { CHANGE_ENTITIES } from './tables';

/** Narrows a query over `handoff_changes as c` to the changes that match. */
export function whereChanges(
  client: Knex,
  query: Knex.QueryBuilder,
  wanted: ChangeQuery,
): Knex.QueryBuilder {
  const { ids, entityRefs, owners, readable, since, until, text } = wanted;
  if (ids) whereAmong(client, query, 'c.id', ids);
  const lists: [column: string, values: readonly string[] | undefined][] = [
    ['c.kind', wanted.kinds],
    ['c.state', wanted.states],
    ['c.environment', wanted.environments],
    ['c.risk', wanted.risks],
  ];
  for (const [column, values] of lists) {
    if (values) query.whereIn(column, [...values]);
  }
  if (since) query.where('c.at', '>=', since);
  if (until) query.where('c.at', '<', until);
  if (text?.trim()) whereText(query, text.trim());
  const about = () => client(CHANGE_ENTITIES).select('change_id');
  if (entityRefs) {
    query.whereIn(
      'c.id',
      whereAmong(client, about(), 'entity_ref', entityRefs),
    );
  }
  if (owners) {
    query.whereIn(
      'c.id',
      about().whereIn('entity_ref', ownedEntities(client, owners)),
    );
  }
  if (readable) {
    query.whereIn('c.id', whereAmong(client, about(), 'entity_ref', readable));
  }
  return query;
}

/** In the title, or how the version or commit begins. */
function whereText(query: Knex.QueryBuilder, text: string): void {
  const escaped = likePattern(text.toLocaleLowerCase('en-US'));
  query.where(matching => {
    matching.whereRaw(`lower(c.title) like ? escape '\\'`, [`%${escaped}%`]);
    for (const column of ['c.version', 'c.commit']) {
      matching.orWhereRaw(`lower(??) like ? escape '\\'`, [
        column,
        `${escaped}%`,
      ]);
    }
  });
}
