import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { EntityAccess } from '../../catalog';

/** A part of a system of a domain of a domain; deeper ones are a circle or a mistake. */
const MOST_LEVELS = 5;
const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'relations'];

/** The Systems and Domains of each entity, by its full ref; it is among them where it is one itself. */
export type EntityScopes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds what Systems and Domains entities are parts of, also through others, with one question to the catalog per level.
 *
 * @param options.entities - with their relations
 */
export async function findScopes(options: {
  access: EntityAccess;
  entities: Entity[];
  credentials: BackstageCredentials;
}): Promise<EntityScopes> {
  const { access, entities, credentials } = options;
  const parents = new Map<string, string[]>();
  const notice = (found: Entity[]) =>
    found.forEach(entity =>
      parents.set(stringifyEntityRef(entity), parentsOf(entity)),
    );
  notice(entities);
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const unknown = [...new Set([...parents.values()].flat())].filter(
      ref => !parents.has(ref),
    );
    if (!unknown.length) break;
    const found = await access.getEntities(unknown, credentials, FIELDS);
    unknown.forEach(ref => parents.set(ref, []));
    notice(found.filter(entity => entity !== undefined));
  }
  return new Map(
    entities.map(entity => {
      const ref = stringifyEntityRef(entity);
      return [ref, climb(ref, parents)];
    }),
  );
}

/** The same of entities that are not known but by their full refs; those that the catalog does not have have none. */
export async function findScopesOf(options: {
  access: EntityAccess;
  entityRefs: string[];
  credentials: BackstageCredentials;
}): Promise<EntityScopes> {
  const { access, entityRefs, credentials } = options;
  const found = await access.getEntities(entityRefs, credentials, FIELDS);
  const entities = found.filter(entity => entity !== undefined);
  return findScopes({ access, entities, credentials });
}

function climb(
  entityRef: string,
  parents: ReadonlyMap<string, string[]>,
): Set<string> {
  const scopes = new Set(isScope(entityRef) ? [entityRef] : []);
  const queue = [entityRef];
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    for (const parent of parents.get(ref) ?? []) {
      if (scopes.has(parent)) continue;
      scopes.add(parent);
      queue.push(parent);
    }
  }
  return scopes;
}

function parentsOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(
      ({ type, targetRef }) => type === RELATION_PART_OF && isScope(targetRef),
    )
    .map(({ targetRef }) => targetRef);
}

function isScope(entityRef: string): boolean {
  return ['system', 'domain'].includes(parseEntityRef(entityRef).kind);
}
