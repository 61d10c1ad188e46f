import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { dependenciesOf, type EntityAccess } from '../catalog';
import type { TimelineEntity } from './mergeEvents';

/** More than these nobody can look through in an incident; the nearest count. */
const MAX_ENTITIES = 200;

/** Finds what an entity depends on, as far as the caller may read it. */
export class DependencyFinder {
  static create(options: { access: EntityAccess }): DependencyFinder {
    return new DependencyFinder(options.access);
  }

  private constructor(private readonly access: EntityAccess) {}

  /**
   * The entity itself and what it depends on, the nearest first, each once.
   *
   * @param depth - steps to go; 0 for the entity alone
   * @throws NotFoundError when the caller may not read the entity
   */
  async find(
    entityRef: string,
    depth: number,
    credentials: BackstageCredentials,
  ): Promise<TimelineEntity[]> {
    const root = await this.access.getEntity(entityRef, credentials);
    const found = new Map<string, TimelineEntity>([
      [entityRef, { entityRef, hops: 0 }],
    ]);
    let level: Entity[] = [root];
    for (let hops = 1; hops <= depth && level.length; hops += 1) {
      const next = new Map<string, string>();
      for (const entity of level) {
        const via = stringifyEntityRef(entity);
        for (const ref of dependenciesOf(entity)) {
          if (!found.has(ref) && !next.has(ref)) next.set(ref, via);
        }
      }
      const refs = [...next.keys()].slice(0, MAX_ENTITIES - found.size);
      const entities = await this.access.getEntities(refs, credentials);
      level = entities.filter(each => each !== undefined);
      for (const [index, ref] of refs.entries()) {
        if (!entities[index]) continue;
        found.set(ref, {
          entityRef: ref,
          hops,
          ...(hops > 1 && { via: next.get(ref) }),
        });
      }
    }
    return [...found.values()];
  }
}
