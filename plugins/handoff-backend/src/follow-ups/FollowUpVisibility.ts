import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../catalog';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { unlessDenied } from '../permissions';
import type { FollowUpSelection } from './FollowUpsService';
import type { FollowUpQuery, FollowUpsStore } from './FollowUpsStore';

interface Context {
  credentials: BackstageCredentials;
}

/**
 * Which follow-ups a caller sees: those of entities and about documents that they may read. A follow-up belongs to the
 * entity of its document, so that the documents need not be looked up in the catalog once more.
 */
export class FollowUpVisibility {
  static create(options: {
    store: FollowUpsStore;
    access: EntityAccess;
    documents: DocumentsService;
  }): FollowUpVisibility {
    return new FollowUpVisibility(options);
  }

  private constructor(
    private readonly options: {
      store: FollowUpsStore;
      access: EntityAccess;
      documents: DocumentsService;
    },
  ) {}

  /** Leaves out what the caller may not see. */
  async narrow(
    selection: FollowUpSelection,
    context: Context,
  ): Promise<FollowUpQuery> {
    const { access, store } = this.options;
    const { credentials } = context;
    const query = {
      ...selection,
      owners: await access.resolveOwners(selection.owners, credentials),
      documents: await this.documentScope(context),
    };
    if ((await access.extent(credentials)) === 'all') return query;
    const entityRefs = await access.filterReadable(
      await store.listEntityRefs(query),
      credentials,
    );
    return { ...query, entityRefs };
  }

  /** Documents that the caller may read, by their ids. */
  async findDocuments(
    ids: string[],
    context: Context,
  ): Promise<Map<string, HandoffDocument>> {
    if (!ids.length) return new Map();
    const found = await this.options.documents.find(
      { ids: [...new Set(ids)], include: WHATEVER_BECAME_OF_IT },
      context,
    );
    return new Map(found.map(document => [document.id, document]));
  }

  private async documentScope(
    context: Context,
  ): Promise<FollowUpQuery['documents']> {
    // Whoever may read no documents still sees what is to be done for entities.
    return unlessDenied<FollowUpQuery['documents']>(
      this.options.documents.scope({ include: WHATEVER_BECAME_OF_IT }, context),
      'none',
    );
  }
}
