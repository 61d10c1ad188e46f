import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import { chooseReverted, type RevertCandidate } from './chooseReverted';
import { markMonths } from './markMonths';
import type { ChangeRow } from './rows';
import { stateOf } from './stateOf';
import { CHANGES, CHANGE_KEYS, CHANGE_REVERTS } from './tables';

/** Reverts of reverts end sooner; more often is a circle. */
const MAX_ROUNDS = 10;

type Row = Pick<
  ChangeRow,
  'id' | 'stated' | 'merged_at' | 'deployed_at' | 'reverted_at' | 'reverted_by'
>;

const COLUMNS: (keyof Row)[] = [
  'id',
  'stated',
  'merged_at',
  'deployed_at',
  'reverted_at',
  'reverted_by',
];

/**
 * Links changes with those that undo them, in whichever order they became known. A revert that is undone itself undoes
 * nothing any more, and whatever it had undone is back.
 *
 * @param changedIds - changes that are new or different
 */
export async function settleReverts(
  transaction: Knex.Transaction,
  changedIds: string[],
): Promise<void> {
  let ids = changedIds;
  for (let round = 0; round < MAX_ROUNDS && ids.length; round += 1) {
    const reverting = await readReverting(transaction, ids);
    const affected = new Set<string>();
    for (const row of reverting) {
      for (const id of await settle(transaction, row)) affected.add(id);
    }
    ids = [...affected];
  }
}

/**
 * Gives back what some changes have undone, before they go.
 *
 * @returns ids of the changes that were given back
 */
export async function releaseReverted(
  transaction: Knex.Transaction,
  goneIds: string[],
): Promise<string[]> {
  if (!goneIds.length) return [];
  const rows: Row[] = await whereAmong(
    transaction,
    transaction<Row>(CHANGES).select(COLUMNS),
    'reverted_by',
    goneIds,
  );
  for (const row of rows) {
    await put(transaction, { ...row, reverted_at: null, reverted_by: null });
  }
  return rows.map(({ id }) => id);
}

/** Those of some changes that say that they undo others, and those that say that they undo these. */
async function readReverting(
  transaction: Knex.Transaction,
  ids: string[],
): Promise<Row[]> {
  const own = whereAmong(
    transaction,
    transaction(CHANGE_REVERTS).select('change_id'),
    'change_id',
    ids,
  );
  const naming = whereAmong(
    transaction,
    transaction(`${CHANGE_REVERTS} as r`)
      .join(`${CHANGE_KEYS} as k`, join =>
        join.on('k.repository', 'r.repository').andOn('k.key', 'r.key'),
      )
      .select('r.change_id'),
    'k.change_id',
    ids,
  );
  return transaction<Row>(CHANGES)
    .select(COLUMNS)
    .where(either => either.whereIn('id', own).orWhereIn('id', naming))
    .orderBy([{ column: 'merged_at' }, { column: 'id' }]);
}

/** @returns ids of the changes whose state is another one now */
async function settle(
  transaction: Knex.Transaction,
  reverting: Row,
): Promise<string[]> {
  const { id } = reverting;
  const chosen = chooseReverted(
    {
      id,
      mergedAt: reverting.merged_at ?? undefined,
      revertedAt: reverting.reverted_at ?? undefined,
    },
    await readCandidates(transaction, id),
  );
  const known: Row[] = await transaction<Row>(CHANGES)
    .select(COLUMNS)
    .where('reverted_by', id);
  const wanted: Row[] = await whereAmong(
    transaction,
    transaction<Row>(CHANGES).select(COLUMNS).whereNull('reverted_at'),
    'id',
    chosen,
  );
  const free = known.filter(row => !chosen.includes(row.id));
  for (const row of free) {
    await put(transaction, { ...row, reverted_at: null, reverted_by: null });
  }
  for (const row of wanted) {
    await put(transaction, {
      ...row,
      reverted_at: reverting.merged_at,
      reverted_by: id,
    });
  }
  return [...free, ...wanted].map(row => row.id);
}

async function readCandidates(
  transaction: Knex.Transaction,
  id: string,
): Promise<RevertCandidate[]> {
  const rows: { id: string; key: string; merged_at: string | null }[] =
    await transaction(`${CHANGE_REVERTS} as r`)
      .where('r.change_id', id)
      .join(`${CHANGE_KEYS} as k`, join =>
        join.on('k.repository', 'r.repository').andOn('k.key', 'r.key'),
      )
      .join(`${CHANGES} as c`, 'c.id', 'k.change_id')
      .select('c.id', 'k.key', 'c.merged_at');
  return rows.map(row => ({
    id: row.id,
    key: row.key,
    mergedAt: row.merged_at ?? undefined,
  }));
}

async function put(transaction: Knex.Transaction, row: Row): Promise<void> {
  await markMonths(transaction, [row.id]);
  await transaction(CHANGES)
    .where('id', row.id)
    .update({
      reverted_at: row.reverted_at,
      reverted_by: row.reverted_by,
      state: stateOf({
        stated: row.stated ?? undefined,
        mergedAt: row.merged_at ?? undefined,
        deployedAt: row.deployed_at ?? undefined,
        revertedAt: row.reverted_at ?? undefined,
      }),
    });
}
