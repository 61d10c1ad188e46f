import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { EntityAccess } from '../catalog';
import type { ChangeSelection } from './ChangesService';
import type { ChangeQuery, ChangesStore } from './store';

/** Which changes a caller sees: those that are about an entity that they may read. */
export class ChangeVisibility {
  static create(options: {
    store: ChangesStore;
    access: EntityAccess;
  }): ChangeVisibility {
    return new ChangeVisibility(options.store, options.access);
  }

  private constructor(
    private readonly store: ChangesStore,
    private readonly access: EntityAccess,
  ) {}

  /** Leaves out what the caller may not see. */
  async narrow(
    selection: ChangeSelection,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<ChangeQuery> {
    const query = {
      ...selection,
      owners: await this.access.resolveOwners(selection.owners, credentials),
    };
    const extent = await this.access.extent(credentials);
    if (extent === 'all') return query;
    const readable =
      extent === 'none'
        ? []
        : await this.access.filterReadable(
            await this.store.listEntityRefs(query),
            credentials,
          );
    return { ...query, readable };
  }
}
