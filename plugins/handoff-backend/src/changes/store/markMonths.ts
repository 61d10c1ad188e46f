import type { Knex } from 'knex';
import { inBatches, whereAmong } from '../../database';
import { CHANGE_ENTITIES, DELIVERY_MONTHS } from './tables';

/**
 * Notes that what figures need of some changes has to be read anew. To be called in the transaction that writes them, before
 * they leave an entity or a month, and once they are where they belong.
 */
export async function markMonths(
  transaction: Knex.Transaction,
  changeIds: string[],
): Promise<void> {
  if (!changeIds.length) return;
  const months: { entity_ref: string; month: string }[] = await whereAmong(
    transaction,
    transaction(CHANGE_ENTITIES)
      .distinct('entity_ref', transaction.raw('substr(at, 1, 7) as month'))
      // In the same order always, so that no two writers wait for one another.
      .orderBy(['entity_ref', 'month']),
    'change_id',
    changeIds,
  );
  await inBatches(months, batch =>
    transaction(DELIVERY_MONTHS)
      .insert(batch.map(month => ({ ...month, version: 1 })))
      .onConflict(['entity_ref', 'month'])
      .merge({
        version: transaction.raw('?? + 1', [`${DELIVERY_MONTHS}.version`]),
        deployments: null,
        code: null,
      }),
  );
}
