import {
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  type Entity,
} from '@backstage/catalog-model';

/** Full refs of what an entity depends on. */
export function dependenciesOf(entity: Entity): string[] {
  return [
    ...new Set(
      (entity.relations ?? [])
        .filter(({ type }) =>
          [RELATION_DEPENDS_ON, RELATION_CONSUMES_API].includes(type),
        )
        .map(({ targetRef }) => targetRef),
    ),
  ];
}
