import type { Knex } from 'knex';
import { inBatches, insertRows, whereAmong } from '../../database';
import { keysOf } from './changeKeys';
import type { ChangeRecord } from './ChangeRecord';
import { queueForIndex } from './indexQueue';
import { markMonths } from './markMonths';
import { revertedKeys } from './revertedKeys';
import { CHANGE_COLUMNS, toRow } from './rows';
import {
  CHANGES,
  CHANGE_ENTITIES,
  CHANGE_KEYS,
  CHANGE_REVERTS,
  NOTE_REVISIONS,
} from './tables';

const KEY_COLUMNS = {
  change_id: 'text',
  repository: 'text',
  key: 'text',
} as const;

/**
 * Stores changes, with what they are about, what they are called by and what they say that they undo.
 *
 * @param changes - `absorbed`: ids of those that are to go
 */
export async function writeChanges(
  transaction: Knex.Transaction,
  { changed, absorbed }: { changed: ChangeRecord[]; absorbed: string[] },
): Promise<void> {
  const ids = changed.map(({ id }) => id);
  await queueForIndex(transaction, [...absorbed, ...ids]);
  await markMonths(transaction, [...absorbed, ...ids]);
  if (absorbed.length) {
    await whereAmong(
      transaction,
      transaction(CHANGES),
      'id',
      absorbed,
    ).delete();
  }
  if (!changed.length) return;
  await insertRows(transaction, CHANGES, CHANGE_COLUMNS, changed.map(toRow), {
    replace: ['id'],
  });
  for (const table of [CHANGE_ENTITIES, CHANGE_KEYS, CHANGE_REVERTS]) {
    await whereAmong(
      transaction,
      transaction(table),
      'change_id',
      ids,
    ).delete();
  }
  await writeNoteRevisions(transaction, changed);
  await insertRows(
    transaction,
    CHANGE_ENTITIES,
    {
      change_id: 'text',
      entity_ref: 'text',
      at: 'text',
      is_deployment: 'boolean',
    },
    changed.flatMap(({ id, at, kind, entityRefs }) =>
      entityRefs.map(ref => ({
        change_id: id,
        entity_ref: ref,
        at,
        is_deployment: kind === 'deployment',
      })),
    ),
  );
  await markMonths(transaction, ids);
  await insertRows(
    transaction,
    CHANGE_KEYS,
    KEY_COLUMNS,
    changed.flatMap(change =>
      keysOf(change).map(key => ({ change_id: change.id, ...key })),
    ),
  );
  await insertRows(
    transaction,
    CHANGE_REVERTS,
    KEY_COLUMNS,
    changed.flatMap(change =>
      revertedKeys(change).map(key => ({ change_id: change.id, ...key })),
    ),
  );
}

/** A revision never changes, so that those which are there stay. */
async function writeNoteRevisions(
  transaction: Knex.Transaction,
  changed: ChangeRecord[],
): Promise<void> {
  const rows = changed.flatMap(({ id, note }) =>
    note
      ? [
          {
            ...note.last,
            change_id: id,
            fields: JSON.stringify(note.last.fields),
          },
        ]
      : [],
  );
  await inBatches(rows, batch =>
    transaction(NOTE_REVISIONS)
      .insert(batch)
      .onConflict(['change_id', 'number'])
      .ignore(),
  );
}
