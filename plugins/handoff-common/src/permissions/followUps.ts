import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Writing down what is to be done for an entity or corrected in a document, and changing it.
 *
 * @remarks
 *
 * Follow-ups of an entity are seen and changed only by those who may read the entity, and the document when one is named.
 *
 * @public
 */
export const handoffFollowUpUpdatePermission = createPermission({
  name: 'handoff.follow-up.update',
  attributes: { action: 'update' },
});
