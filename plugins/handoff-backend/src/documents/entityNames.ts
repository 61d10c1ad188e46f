import { parseEntityRef } from '@backstage/catalog-model';

/** Name and title of an entity, by which its documents are found as well. */
export function entityNames(
  entityRef: string,
  title: string | undefined,
): string[] {
  const { name } = parseEntityRef(entityRef);
  return [...new Set([name, title ?? ''])].filter(Boolean);
}
