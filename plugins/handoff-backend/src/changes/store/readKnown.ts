import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { ChangeKey } from './changeKeys';
import type { ChangeRecord } from './ChangeRecord';
import { toRecord, type ChangeRow } from './rows';
import { CHANGES, CHANGE_ENTITIES, CHANGE_KEYS } from './tables';

/** The changes of some ids, those that some are known by, and those that go by one of some keys. */
export async function readKnown(
  client: Knex,
  {
    ids = [],
    identities = [],
    keys = [],
  }: {
    ids?: string[];
    identities?: Pick<ChangeRecord, 'source' | 'externalId'>[];
    keys?: ChangeKey[];
  },
): Promise<ChangeRecord[]> {
  const rows: ChangeRow[] = [];
  if (ids.length) {
    rows.push(
      ...(await whereAmong(client, client<ChangeRow>(CHANGES), 'id', ids)),
    );
  }
  const bySource = Map.groupBy(identities, ({ source }) => source);
  for (const [source, ofSource] of bySource) {
    const query = client<ChangeRow>(CHANGES).where({ source });
    const externalIds = ofSource.map(({ externalId }) => externalId);
    rows.push(...(await whereAmong(client, query, 'external_id', externalIds)));
  }
  const byRepository = Map.groupBy(keys, each => each.repository);
  for (const [repository, ofRepository] of byRepository) {
    const named = whereAmong(
      client,
      client(CHANGE_KEYS).select('change_id').where({ repository }),
      'key',
      ofRepository.map(({ key }) => key),
    );
    rows.push(...(await client<ChangeRow>(CHANGES).whereIn('id', named)));
  }
  const distinct = [...new Map(rows.map(row => [row.id, row])).values()];
  const refs = await readEntityRefs(
    client,
    distinct.map(({ id }) => id),
  );
  return distinct.map(row => toRecord(row, refs.get(row.id) ?? []));
}

/** What changes are about, by their ids. */
export async function readEntityRefs(
  client: Knex,
  ids: string[],
): Promise<Map<string, string[]>> {
  if (!ids.length) return new Map();
  const rows: { change_id: string; entity_ref: string }[] = await whereAmong(
    client,
    client(CHANGE_ENTITIES)
      .select('change_id', 'entity_ref')
      .orderBy('entity_ref'),
    'change_id',
    ids,
  );
  const refs = new Map<string, string[]>();
  for (const { change_id: id, entity_ref: ref } of rows) {
    const known = refs.get(id);
    if (known) known.push(ref);
    else refs.set(id, [ref]);
  }
  return refs;
}
