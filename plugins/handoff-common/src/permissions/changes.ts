import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing changes, their operational notes, and what happened when.
 *
 * @remarks
 *
 * Changes show only to those who may read one of the entities that they are about.
 *
 * @public
 */
export const handoffChangeReadPermission = createPermission({
  name: 'handoff.change.read',
  attributes: { action: 'read' },
});

/**
 * Reporting changes and deployments, as pipelines do.
 *
 * @public
 */
export const handoffChangeReportPermission = createPermission({
  name: 'handoff.change.report',
  attributes: { action: 'create' },
});

/**
 * Acknowledging changes of monitoring, and taking that back.
 *
 * @remarks
 *
 * Whoever may do so besides has to be in the role that `handoff.changes.monitoringApprover` names.
 *
 * @public
 */
export const handoffChangeAcknowledgePermission = createPermission({
  name: 'handoff.change.acknowledge',
  attributes: { action: 'update' },
});

/**
 * Editing the operational note of a change.
 *
 * @public
 */
export const handoffNoteUpdatePermission = createPermission({
  name: 'handoff.note.update',
  attributes: { action: 'update' },
});
