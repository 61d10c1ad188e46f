import {
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { z } from 'zod';

/** The role of whoever owns the entity in the catalog; all others are Users and Groups. */
export const ENTITY_OWNER = 'entity-owner';

/** A role as configuration writes it: {@link ENTITY_OWNER}, or a User or Group. */
export const roleSchema = z.string().transform((value, context) => {
  if (value === ENTITY_OWNER) return value;
  try {
    const ref = parseEntityRef(value);
    if (['user', 'group'].includes(ref.kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef(ref);
    }
  } catch {
    // Said below.
  }
  context.addIssue(
    `must be ${ENTITY_OWNER}, or a User or Group like group:default/sre`,
  );
  return z.NEVER;
});

/** Full refs of the Users and Groups that own an entity. */
export function ownersOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
}

/** Who stands behind roles: the owners of the entity take the place of `entity-owner`. */
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
