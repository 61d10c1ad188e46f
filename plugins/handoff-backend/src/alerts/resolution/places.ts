import type { Ancestor } from '../AlertsStore';
import type { MeantEntity } from '../entities';

/** What an entity is to an alert: the one that it is about, or one above that. */
export interface Place {
  rule: 'entity' | 'ancestor';
  relation?: Ancestor['relation'];
  /** The lower, the likelier it is meant. */
  order: [rank: number, distance: number];
}

/** The places of all entities whose documents may answer an alert as their own; each entity has its best one. */
export function placeEntities(
  meant: MeantEntity[],
  ancestors: Ancestor[],
): Map<string, Place> {
  const ranks = new Map(meant.map(({ entityRef, rank }) => [entityRef, rank]));
  const places = new Map<string, Place>(
    meant.map(({ entityRef, rank }) => [
      entityRef,
      { rule: 'entity', order: [rank, 0] },
    ]),
  );
  const above = ancestors
    .map(({ entityRef, ancestorRef, relation, distance }) => ({
      ancestorRef,
      relation,
      order: [ranks.get(entityRef) ?? 0, distance] as Place['order'],
    }))
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  for (const { ancestorRef, relation, order } of above) {
    if (!places.has(ancestorRef)) {
      places.set(ancestorRef, { rule: 'ancestor', relation, order });
    }
  }
  return places;
}
