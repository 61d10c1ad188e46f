import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { ACKNOWLEDGEMENTS } from './tables';

/** That somebody knows of a change of one entity. */
export interface Acknowledgement {
  /** Full ref. */
  entityRef: string;
  /** Full ref of a User. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  comment?: string;
}

interface AcknowledgementRow {
  change_id: string;
  entity_ref: string;
  by: string;
  at: string;
  comment: string | null;
}

/** Who knows of some changes, by their ids. */
export async function readAcknowledgements(
  client: Knex,
  ids: string[],
): Promise<Map<string, Acknowledgement[]>> {
  if (!ids.length) return new Map();
  const rows: AcknowledgementRow[] = await whereAmong(
    client,
    client(ACKNOWLEDGEMENTS).select('*').orderBy(['at', 'entity_ref']),
    'change_id',
    ids,
  );
  return new Map(
    [...Map.groupBy(rows, row => row.change_id)].map(([id, given]) => [
      id,
      given.map(({ entity_ref: entityRef, by, at, comment }) => ({
        entityRef,
        by,
        at,
        comment: comment ?? undefined,
      })),
    ]),
  );
}

/** Whoever was first remains. */
export async function writeAcknowledgements(
  client: Knex,
  changeId: string,
  given: Acknowledgement[],
): Promise<void> {
  if (!given.length) return;
  await client(ACKNOWLEDGEMENTS)
    .insert(
      given.map(({ entityRef, by, at, comment }) => ({
        change_id: changeId,
        entity_ref: entityRef,
        by,
        at,
        comment: comment ?? null,
      })),
    )
    .onConflict(['change_id', 'entity_ref'])
    .ignore();
}

export async function deleteAcknowledgements(
  client: Knex,
  changeId: string,
  entityRefs: string[],
): Promise<void> {
  await client(ACKNOWLEDGEMENTS)
    .where('change_id', changeId)
    .whereIn('entity_ref', entityRefs)
    .delete();
}
