import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Problem } from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { insertBatches } from '../../database';
import type { EntityIndex } from '../../documents';
import { readSelectors, type EntityNaming } from '../entities';
import { nameKey } from '../names';
import type { Ancestor } from '../AlertsStore';

const KUBERNETES_ID_ANNOTATION = 'backstage.io/kubernetes-id';

const RELATIONS: Record<string, Ancestor['relation']> = {
  [RELATION_PART_OF]: 'part-of',
  [RELATION_OWNED_BY]: 'owned-by',
};

/** Enters by which labels an entity is meant, and what stands above it, in the transaction that stores the entity. */
export class DatabaseAlertEntities implements EntityIndex {
  findProblems(entity: Entity): Problem[] {
    return readSelectors(entity).problems;
  }

  async put(transaction: Knex.Transaction, entity: Entity): Promise<void> {
    const entityRef = stringifyEntityRef(entity);
    const rows = {
      handoff_entity_names: toNameRows(entity),
      handoff_entity_selectors: toSelectorRows(entity),
      handoff_entity_parents: toParentRows(entity),
    };
    for (const [table, tableRows] of Object.entries(rows)) {
      await transaction(table).where('entity_ref', entityRef).delete();
      await insertBatches(
        transaction,
        table,
        tableRows.map(row => ({ entity_ref: entityRef, ...row })),
      );
    }
  }
}

function toNameRows({ metadata }: Entity) {
  const names: [EntityNaming, string | undefined][] = [
    ['name', metadata.name],
    ['title', metadata.title],
    ['annotation', metadata.annotations?.[KUBERNETES_ID_ANNOTATION]],
  ];
  return names.flatMap(([naming, name]) => {
    const key = nameKey(name ?? '');
    return name && key ? { naming, key, name } : [];
  });
}

function toSelectorRows(entity: Entity) {
  return readSelectors(entity).selectors.flatMap((pairs, number) =>
    pairs.map(pair => ({ number, size: pairs.length, pair })),
  );
}

function toParentRows({ relations = [] }: Entity) {
  const parents = relations.flatMap(({ type, targetRef }) => {
    const relation = RELATIONS[type];
    return relation ? { relation, parent_ref: targetRef } : [];
  });
  const distinct = new Map(
    parents.map(row => [`${row.relation} ${row.parent_ref}`, row]),
  );
  return [...distinct.values()].map((row, position) => ({ ...row, position }));
}
