import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Resource type of documents, for conditional decisions.
 *
 * @public
 */
export const RESOURCE_TYPE_HANDOFF_DOCUMENT = 'handoff-document';

/**
 * Reading a document, its revisions and files, and finding it.
 *
 * @remarks
 *
 * On top of this, whoever cannot read the entity in the catalog cannot read its documents, and a document whose front
 * matter says `restricted` is for its readers alone, whatever the policy decides.
 *
 * @public
 */
export const handoffDocumentReadPermission = createPermission({
  name: 'handoff.document.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});

/**
 * Having the sources of an entity read now.
 *
 * @public
 */
export const handoffDocumentRefreshPermission = createPermission({
  name: 'handoff.document.refresh',
  attributes: { action: 'update' },
});

/**
 * Saying that a revision is still correct.
 *
 * @public
 */
export const handoffDocumentReviewPermission = createPermission({
  name: 'handoff.document.review',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});

/**
 * Writing a new document in the portal.
 *
 * @remarks
 *
 * Whoever cannot read the entity in the catalog cannot attach a document to it, whatever the policy decides.
 *
 * @public
 */
export const handoffDocumentCreatePermission = createPermission({
  name: 'handoff.document.create',
  attributes: { action: 'create' },
});

/**
 * Changing a document that was written in the portal.
 *
 * @public
 */
export const handoffDocumentUpdatePermission = createPermission({
  name: 'handoff.document.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});

/**
 * Deleting a document that was written in the portal, and bringing it back.
 *
 * @public
 */
export const handoffDocumentDeletePermission = createPermission({
  name: 'handoff.document.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});

/**
 * Removing the content of a revision for good.
 *
 * @public
 */
export const handoffDocumentPurgePermission = createPermission({
  name: 'handoff.document.purge',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_HANDOFF_DOCUMENT,
});
