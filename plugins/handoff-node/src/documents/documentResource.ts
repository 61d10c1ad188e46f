import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_HANDOFF_DOCUMENT,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

/**
 * What a permission rule decides about: a document, and who owns the entity it is attached to.
 *
 * @public
 */
export interface DocumentResource {
  document: HandoffDocument;
  /** Full refs of the Users and Groups that own the entity. */
  owners: string[];
}

/**
 * The query form of a permission rule: which documents to leave in a list, in the words of the database.
 *
 * @remarks
 *
 * `owner` holds full refs of Users and Groups, `kind` document kinds, `tag` tags of the document, and `restricted` the
 * words `true` or `false`. A property matches when any of its `values` does, so none at all matches nothing.
 *
 * @public
 */
export type DocumentFilter =
  | {
      property: 'owner' | 'kind' | 'tag' | 'restricted';
      values: string[];
    }
  | { allOf: DocumentFilter[] }
  | { anyOf: DocumentFilter[] }
  | { not: DocumentFilter };

/**
 * Documents as a resource of conditional permission decisions, for rules of one's own.
 *
 * @public
 */
export const handoffDocumentResourceRef = createPermissionResourceRef<
  DocumentResource,
  DocumentFilter
>().with({
  pluginId: 'handoff',
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});
