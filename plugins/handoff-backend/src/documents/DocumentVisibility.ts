import { NotFoundError } from '@backstage/errors';
import type { EntityAccess } from '../catalog';
import type { DocumentsContext } from './DocumentsService';
import type { DocumentQuery, DocumentsStore, StoredDocument } from './store';

/** By its id a document is found whatever became of it. */
export const WHATEVER_BECAME_OF_IT = ['retired', 'archived'] as const;

type Selection = Omit<DocumentQuery, 'readers'>;

/** Which documents a caller may know of: by restriction, by the permission's condition, and by what the catalog shows. */
export class DocumentVisibility {
  static create(options: {
    store: DocumentsStore;
    access: EntityAccess;
  }): DocumentVisibility {
    return new DocumentVisibility(options.store, options.access);
  }

  private constructor(
    private readonly store: DocumentsStore,
    private readonly access: EntityAccess,
  ) {}

  /** @throws NotFoundError for what is not there or not to be seen */
  async load(id: string, context: DocumentsContext): Promise<StoredDocument> {
    const query = await this.visible(
      { ids: [id], include: WHATEVER_BECAME_OF_IT },
      context,
    );
    const [stored] = await this.store.find(query);
    if (!stored) {
      throw new NotFoundError(
        `There is no document ${id}, or you may not read it`,
      );
    }
    return stored;
  }

  /** Adds the permission's condition, and whom restricted documents are limited to. */
  async readable(
    selection: Selection,
    { credentials, filter }: DocumentsContext,
  ): Promise<DocumentQuery> {
    const [readers, owners] = await Promise.all([
      this.access.ownershipRefs(credentials),
      this.access.resolveOwners(selection.owners, credentials),
    ]);
    return { ...selection, owners, readers, filter };
  }

  /** Leaves out as well what the catalog hides. */
  async visible(
    selection: Selection,
    context: DocumentsContext,
  ): Promise<DocumentQuery> {
    const query = await this.readable(selection, context);
    const extent = await this.access.extent(context.credentials);
    if (extent === 'all') return query;
    const entityRefs = await this.access.filterReadable(
      await this.store.listEntityRefs(query),
      context.credentials,
    );
    return { ...query, entityRefs };
  }
}
