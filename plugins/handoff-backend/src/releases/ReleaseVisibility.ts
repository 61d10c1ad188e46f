import { NotFoundError } from '@backstage/errors';
import type { Change, HandoffDocument } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../catalog';
import type { ChangesService } from '../changes';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { unlessDenied } from '../permissions';
import type { ReleasesContext, ReleaseSelection } from './ReleasesService';
import type { ReleaseQuery, ReleasesStore } from './store';
import type { StoredRelease } from './StoredRelease';

/** What of a release a caller may read. */
export interface VisibleParts {
  entityRefs: string[];
  changes: Change[];
  /** Those that it was accepted with. */
  documentIds: string[];
}

/** What a caller sees of releases: those of an entity that they may read. */
export class ReleaseVisibility {
  static create(options: {
    store: ReleasesStore;
    access: EntityAccess;
    changes: ChangesService;
    documents: DocumentsService;
  }): ReleaseVisibility {
    return new ReleaseVisibility(options);
  }

  private constructor(
    private readonly options: {
      store: ReleasesStore;
      access: EntityAccess;
      changes: ChangesService;
      documents: DocumentsService;
    },
  ) {}

  /** Leaves out what the caller may not see. */
  async narrow(
    selection: ReleaseSelection,
    { credentials }: ReleasesContext,
  ): Promise<ReleaseQuery> {
    const { access, store } = this.options;
    const query = {
      ...selection,
      owners: await access.resolveOwners(selection.owners, credentials),
    };
    const extent = await access.extent(credentials);
    if (extent === 'all') return query;
    const readable =
      extent === 'none'
        ? []
        : await access.filterReadable(
            await store.listEntityRefs(query),
            credentials,
          );
    return { ...query, readable };
  }

  /**
   * @throws NotFoundError when there is none, or the caller may read none of its entities
   */
  async load(id: string, context: ReleasesContext): Promise<StoredRelease> {
    const release = await this.options.store.get(id);
    if (!release || !(await this.entityRefs(release, context)).length) {
      throw notFound(id);
    }
    return release;
  }

  /**
   * @throws NotFoundError when there is none, or the caller may read none of its entities
   */
  async assertVisible(id: string, context: ReleasesContext): Promise<void> {
    const entityRefs = await this.options.store.listEntityRefs({ ids: [id] });
    if (!(await this.entityRefs({ entityRefs }, context)).length) {
      throw notFound(id);
    }
  }

  /** Entities that the caller may read, of one release or of several. */
  async entityRefs(
    { entityRefs }: Pick<StoredRelease, 'entityRefs'>,
    { credentials }: ReleasesContext,
  ): Promise<string[]> {
    return this.options.access.filterReadable(entityRefs, credentials);
  }

  /** What of a release shows to the caller. */
  async partsOf(
    release: StoredRelease,
    context: ReleasesContext,
  ): Promise<VisibleParts> {
    const named = release.frozen?.documents.map(each => each.documentId) ?? [];
    const [entityRefs, changes, documents] = await Promise.all([
      this.entityRefs(release, context),
      this.changes(release.changeIds, context),
      this.documents(named, context),
    ]);
    return { entityRefs, changes, documentIds: documents.map(({ id }) => id) };
  }

  private async documents(
    ids: string[],
    context: ReleasesContext,
  ): Promise<HandoffDocument[]> {
    if (!ids.length) return [];
    const { documents } = this.options;
    const selection = { ids, include: WHATEVER_BECAME_OF_IT };
    return unlessDenied(documents.find(selection, context), []);
  }

  /** Changes that the caller may read, in the order of the ids. */
  async changes(ids: string[], context: ReleasesContext): Promise<Change[]> {
    if (!ids.length) return [];
    const { items } = await unlessDenied(
      this.options.changes.list({ ids }, { limit: ids.length }, context),
      { items: [], totalItems: 0, pageInfo: {} },
    );
    const found = new Map(items.map(change => [change.id, change]));
    return ids.flatMap(id => found.get(id) ?? []);
  }
}

function notFound(id: string): NotFoundError {
  return new NotFoundError(
    `There is no release ${id}, or you may read none of its entities`,
  );
}
