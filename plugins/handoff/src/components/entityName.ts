import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';

/** The name of an entity for people to read: the kind is left out, the namespace when it is the usual one. */
export function entityName(entityRef: string): string {
  try {
    const { namespace, name } = parseEntityRef(entityRef);
    return namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`;
  } catch {
    return entityRef;
  }
}

/** The name of an entity, with its kind where another one of those beside it has the same name. */
export function distinctName(entityRef: string, all: string[]): string {
  const name = entityName(entityRef);
  const isAmbiguous = all.some(
    other => other !== entityRef && entityName(other) === name,
  );
  return isAmbiguous ? `${parseEntityRef(entityRef).kind}:${name}` : name;
}
