import type { Knex } from 'knex';
import { newestOf } from '../../database';
import { CHANGE_ENTITIES } from './tables';

/** More changes than these nobody compares; the newest count. */
const MAX_CHANGES = 2_000;
/** Of each entity, so many deployments before tell what was in its environments. */
const MAX_DEPLOYMENTS = 10;

/** Ids of the changes of some entities since a time, of the last deployments of each before, and of the last of all. */
export async function listBefore(
  client: Knex,
  { entityRefs, from, to }: { entityRefs: string[]; from: string; to: string },
): Promise<string[]> {
  const columns = { client, at: 'e.at', id: 'e.change_id' };
  const ofEntity = (entityRef: string | Knex.Raw) =>
    client(`${CHANGE_ENTITIES} as e`).where('e.entity_ref', entityRef);
  const recent = await newestOf({
    ...columns,
    entityRefs,
    query: ofEntity,
    since: from,
    before: { at: to, id: 'none' },
    limit: MAX_CHANGES,
  });
  const deploymentsOf = (entityRef: string, options: { to?: string }) =>
    newestOf({
      ...columns,
      entityRefs: [entityRef],
      query: ref => ofEntity(ref).where('e.is_deployment', true),
      since: '',
      before: options.to ? { at: options.to, id: 'all' } : undefined,
      limit: options.to ? MAX_DEPLOYMENTS : 1,
    });
  const deployments = await Promise.all(
    entityRefs.flatMap(ref => [
      deploymentsOf(ref, { to: from }),
      // One later on tells that nothing of it is there without being deployed.
      deploymentsOf(ref, {}),
    ]),
  );
  return [...new Set([...recent, ...deployments.flat()].map(({ id }) => id))];
}
