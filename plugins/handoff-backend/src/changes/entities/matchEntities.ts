import type { EntityRepository } from './readRepositories';

/** An entity that has code in a repository. */
export interface EntityFolder extends Pick<EntityRepository, 'folder'> {
  entityRef: string;
}

/**
 * Which of the entities of a repository a change is about. Of several folders that hold a path, the innermost one has it, with
 * all entities that are there. Without paths, a change is about the entities of the whole repository, and where there are
 * none, about all that are in it.
 *
 * @param paths - files that the change touches, from the root of the repository; undefined when they are not known
 */
export function matchEntities(
  entities: readonly EntityFolder[],
  paths: readonly string[] | undefined,
): string[] {
  const byFolder = Map.groupBy(entities, ({ folder }) => folder);
  const refs = paths?.length
    ? paths.flatMap(path => ownersOf(path, byFolder))
    : byFolder.get('') ?? entities;
  return [...new Set(refs.map(({ entityRef }) => entityRef))];
}

function ownersOf(
  path: string,
  byFolder: Map<string, EntityFolder[]>,
): EntityFolder[] {
  let folder = path.replace(/^\/+/, '');
  while (folder) {
    const found = byFolder.get(folder);
    if (found) return found;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return byFolder.get('') ?? [];
}
