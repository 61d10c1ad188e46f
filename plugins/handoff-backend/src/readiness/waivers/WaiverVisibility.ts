import { stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityAccess } from '../../catalog';
import type { WaiversContext, WaiverSelection } from './WaiversService';
import type { WaiverQuery, WaiversStore } from './WaiversStore';

/** Which waivers a caller sees: those of entities that they may read. */
export class WaiverVisibility {
  static create(options: {
    store: WaiversStore;
    access: EntityAccess;
  }): WaiverVisibility {
    return new WaiverVisibility(options.store, options.access);
  }

  private constructor(
    private readonly store: WaiversStore,
    private readonly access: EntityAccess,
  ) {}

  /** Leaves out what the caller may not see. */
  async narrow(
    { owners, ...selection }: WaiverSelection,
    now: string,
    context: WaiversContext,
  ): Promise<WaiverQuery> {
    const { credentials } = context;
    const query = owners
      ? await this.narrowToOwners(owners, selection, context)
      : selection;
    if ((await this.access.extent(credentials)) === 'all') return query;
    const entityRefs = await this.access.filterReadable(
      await this.store.listEntityRefs(query, now),
      credentials,
    );
    return { ...query, entityRefs };
  }

  private async narrowToOwners(
    owners: string[],
    query: WaiverQuery,
    { credentials }: WaiversContext,
  ): Promise<WaiverQuery> {
    const refs = await this.access.resolveOwners(owners, credentials);
    // To the catalog, no owners would be no filter.
    if (!refs?.length) return { ...query, entityRefs: [] };
    const stream = this.access.streamEntities(
      {
        filter: { 'relations.ownedBy': refs },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      credentials,
    );
    const owned: string[] = [];
    for await (const entities of stream) {
      owned.push(...entities.map(entity => stringifyEntityRef(entity)));
    }
    const wanted = query.entityRefs && new Set(query.entityRefs);
    return {
      ...query,
      entityRefs: wanted ? owned.filter(ref => wanted.has(ref)) : owned,
    };
  }
}
