import type { Entity } from '@backstage/catalog-model';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';

/**
 * Where entities are entered as the catalog has them, beside what documents need of them. Whoever looks entities up
 * implements it, so that documents need not know of that.
 */
export interface EntityIndex {
  /** What is wrong with what the entity says, and how to mend it. */
  findProblems(entity: Entity): Problem[];

  /**
   * Enters an entity or replaces it, as part of the transaction. Entities that left the catalog are removed by the
   * database, with the row of `handoff_entities` that the index refers to.
   */
  put(transaction: Knex.Transaction, entity: Entity): Promise<void>;
}
