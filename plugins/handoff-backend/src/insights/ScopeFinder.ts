import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { EntityAccess } from '../catalog';
import type { InsightsContext, InsightsScope } from './InsightsService';

/** Finds the entities that somebody asks for, as the catalog has them now and shows them to the caller. */
export class ScopeFinder {
  static create(options: { access: EntityAccess }): ScopeFinder {
    return new ScopeFinder(options.access);
  }

  private constructor(private readonly access: EntityAccess) {}

  /**
   * @returns full refs; undefined for all that the caller may read
   * @throws NotFoundError for a single entity that the caller may not read
   */
  async find(
    scope: InsightsScope,
    { credentials }: InsightsContext,
  ): Promise<string[] | undefined> {
    const { access } = this;
    const { entityRef, system, owner } = scope;
    if (entityRef) await access.getEntity(entityRef, credentials);
    if (!system && !owner) return entityRef ? [entityRef] : undefined;
    const filter: Record<string, string[]> = {};
    if (system) filter[`relations.${RELATION_PART_OF}`] = [system];
    if (owner) {
      filter[`relations.${RELATION_OWNED_BY}`] =
        (await access.resolveOwners([owner], credentials)) ?? [];
    }
    // A filter with no values would be one for any.
    if (Object.values(filter).some(values => !values.length)) return [];
    const fields = ['kind', 'metadata.name', 'metadata.namespace'];
    const refs: string[] = [];
    const stream = access.streamEntities({ filter, fields }, credentials);
    for await (const entities of stream) {
      refs.push(...entities.map(entity => stringifyEntityRef(entity)));
    }
    return entityRef ? refs.filter(ref => ref === entityRef) : refs;
  }
}
