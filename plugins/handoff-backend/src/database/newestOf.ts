import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Where a list that several tables share goes on: after the record of this time and id. */
export interface NewestBefore {
  at: string;
  /** Records of the same time with this id and those after it were told; all of them, or none, where it is not an id. */
  id: string | 'all' | 'none';
}

/** What of each entity is asked for. */
interface NewestOptions {
  client: Knex;
  entityRefs: string[];
  /** The records of one entity, whose full ref it gets as a value or as a column. */
  query: (entityRef: string | Knex.Raw) => Knex.QueryBuilder;
  /** A column or an expression of SQL, as `id`. */
  at: string;
  id: string;
  since: string;
  before?: NewestBefore;
  limit: number;
}

/**
 * The newest records of some entities, each once, the newest first. It asks for each entity on its own, so that an index by
 * entity and time answers however many records there are.
 */
export async function newestOf(
  options: NewestOptions,
): Promise<{ id: string; at: string }[]> {
  const { client, entityRefs, limit } = options;
  if (!entityRefs.length) return [];
  const all = isPostgres(client) ? laterally(options) : inUnion(options);
  return client
    .from(all.as('u'))
    .distinct('u.at', 'u.id')
    .orderBy([
      { column: 'u.at', order: 'desc' },
      { column: 'u.id', order: 'desc' },
    ])
    .limit(limit);
}

/** PostgreSQL would plan each part of a union anew, which takes longer than all the rest. */
function laterally(options: NewestOptions): Knex.QueryBuilder {
  const { client, entityRefs } = options;
  const part = newestPart(options, client.raw('wanted.entity_ref'));
  return client
    .select('p.*')
    .from(
      client.raw(
        'unnest(?::text[]) as wanted(entity_ref) cross join lateral ?',
        [entityRefs, part.as('p')],
      ),
    );
}

/** SQLite has no lateral joins. */
function inUnion(options: NewestOptions): Knex.QueryBuilder {
  const { client, entityRefs } = options;
  return client.unionAll(
    entityRefs.map(entityRef =>
      client.select('*').from(newestPart(options, entityRef).as('p')),
    ),
  );
}

function newestPart(
  { client, query, at, id, since, before, limit }: NewestOptions,
  entityRef: string | Knex.Raw,
): Knex.QueryBuilder {
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
}
