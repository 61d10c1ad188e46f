import type { Knex } from 'knex';
import { whereAmong } from '../../database';

const OWNERS = 'handoff_entity_owners';

/** A query for the refs of entities that one of some Users or Groups owns, for the queries of other stores. */
export function ownedEntities(
  client: Knex,
  owners: string[],
): Knex.QueryBuilder {
  return client(OWNERS).select('entity_ref').whereIn('owner_ref', owners);
}

/** The owners of entities by their refs, in the order of the catalog; entities without owners are left out. */
export async function loadOwners(
  client: Knex,
  entityRefs: string[],
): Promise<Map<string, string[]>> {
  const rows: { entity_ref: string; owner_ref: string }[] = await whereAmong(
    client,
    client(OWNERS).select('entity_ref', 'owner_ref').orderBy('position'),
    'entity_ref',
    entityRefs,
  );
  const owners = new Map<string, string[]>();
  for (const { entity_ref: ref, owner_ref: owner } of rows) {
    const known = owners.get(ref);
    if (known) known.push(owner);
    else owners.set(ref, [owner]);
  }
  return owners;
}
