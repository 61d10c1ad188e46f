import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { ENTITY_OWNER } from '../gates';

/** Full refs of the Users and Groups that own an entity. */
export function ownersOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
}

/** Who stands behind roles of a gate: the owners of the entity take the place of `entity-owner`. */
export function partiesOf(
  roles: readonly string[],
  entityOwners: readonly string[],
): string[] {
  return [
    ...new Set(
      roles.flatMap(role => (role === ENTITY_OWNER ? entityOwners : [role])),
    ),
  ];
}
