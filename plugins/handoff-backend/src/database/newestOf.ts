import type { Knex } from 'knex';

/** Where a list that several tables share goes on: after the record of this time and id. */
export interface NewestBefore {
  at: string;
  /** Records of the same time with this id and those after it were told; all of them, or none, where it is not an id. */
  id: string | 'all' | 'none';
}

/**
 * The newest records of some entities, each once, the newest first. It asks for each entity on its own, so that an index by
 * entity and time answers however many records there are.
 *
 * @param options - `query`: the records of one entity; `at` and `id`: columns or expressions of SQL
 */
export async function newestOf(options: {
  client: Knex;
  entityRefs: string[];
  query: (entityRef: string) => Knex.QueryBuilder;
  at: string;
  id: string;
  since: string;
  before?: NewestBefore;
  limit: number;
}): Promise<{ id: string; at: string }[]> {
  const { client, entityRefs, query, at, id, since, before, limit } = options;
  if (!entityRefs.length) return [];
  const parts = entityRefs.map(entityRef => {
    const part = query(entityRef)
      .select(client.raw(`${at} as at`), client.raw(`${id} as id`))
      .where(client.raw(at), '>=', since)
      .orderByRaw(`${at} desc, ${id} desc`)
      .limit(limit);
    if (!before) return part;
    if (before.id === 'all') return part.where(client.raw(at), '<', before.at);
    if (before.id === 'none') {
      return part.where(client.raw(at), '<=', before.at);
    }
    return part.whereRaw(`(${at} < ? or (${at} = ? and ${id} < ?))`, [
      before.at,
      before.at,
      before.id,
    ]);
  });
  return client
    .from(
      client
        .unionAll(parts.map(part => client.select('*').from(part.as('p'))))
        .as('u'),
    )
    .distinct('u.at', 'u.id')
    .orderBy([
      { column: 'u.at', order: 'desc' },
      { column: 'u.id', order: 'desc' },
    ])
    .limit(limit);
}
