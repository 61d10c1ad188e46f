import { parseEntityRef } from '@backstage/catalog-model';
import type { LabelName } from './labelNames';

/** Where an entity has a name by which labels may call it, the strongest first. */
export const ENTITY_NAMINGS = ['name', 'title', 'annotation'] as const;
export type EntityNaming = (typeof ENTITY_NAMINGS)[number];

/** An entity whose selector fits the labels of an alert. */
export interface SelectedEntity {
  entityRef: string;
  pairs: string[];
}

/** An entity that has a name of this key. */
export interface NamedEntity {
  entityRef: string;
  key: string;
  naming: EntityNaming;
}

/** An entity that an alert is about. */
export interface MeantEntity {
  entityRef: string;
  /** From 0, the likeliest; equal for entities that are as likely. */
  rank: number;
  reason: string;
}

/** Kinds in the order in which one of the same name is meant by an alert. */
const KINDS = ['component', 'resource', 'api', 'system', 'domain', 'group'];

const NAMING_WORDS: Record<EntityNaming, string> = {
  name: 'its name',
  title: 'its title',
  annotation: 'its annotation backstage.io/kubernetes-id',
};

/**
 * Puts the entities that an alert may be about in order: those whose selector fits before those that a label calls by
 * name, longer selectors first, then by the order of the labels.
 */
export function rankEntities(options: {
  selected: SelectedEntity[];
  named: NamedEntity[];
  labelNames: LabelName[];
}): MeantEntity[] {
  const { selected, named, labelNames } = options;
  const candidates = [
    ...selected.map(({ entityRef, pairs }) => ({
      entityRef,
      order: [0, -pairs.length, 0, 0],
      reason: `Its alert selector fits: ${pairs.toSorted().join(', ')}`,
    })),
    ...named.flatMap(({ entityRef, key, naming }) =>
      labelNames
        .filter(label => label.key === key)
        .map(({ label, value, position }) => ({
          entityRef,
          order: [
            1,
            position,
            ENTITY_NAMINGS.indexOf(naming),
            kindOrder(entityRef),
          ],
          reason: `The label ${label}="${value}" is ${NAMING_WORDS[naming]}`,
        })),
    ),
  ].sort(
    (a, b) => compare(a.order, b.order) || (a.entityRef < b.entityRef ? -1 : 1),
  );

  const meant = new Map<string, MeantEntity>();
  let rank = -1;
  let previous: number[] | undefined;
  for (const { entityRef, order, reason } of candidates) {
    if (meant.has(entityRef)) continue;
    if (!previous || compare(previous, order) !== 0) rank++;
    previous = order;
    meant.set(entityRef, { entityRef, rank, reason });
  }
  return [...meant.values()];
}

function kindOrder(entityRef: string): number {
  const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
  const index = KINDS.indexOf(kind);
  return index < 0 ? KINDS.length : index;
}

function compare(left: number[], right: number[]): number {
  return left.map((value, i) => value - right[i]).find(Boolean) ?? 0;
}
