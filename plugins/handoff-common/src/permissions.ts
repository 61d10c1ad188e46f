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

/**
 * Seeing alerts, and what resolves them.
 *
 * @remarks
 *
 * Documents that answer an alert show only to those who may read them.
 *
 * @public
 */
export const handoffAlertReadPermission = createPermission({
  name: 'handoff.alert.read',
  attributes: { action: 'read' },
});

/**
 * Sending alerts, as alert managers and on-call tools do.
 *
 * @public
 */
export const handoffAlertIngestPermission = createPermission({
  name: 'handoff.alert.ingest',
  attributes: { action: 'create' },
});

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

/**
 * Starting a run of a document, and planning a drill.
 *
 * @remarks
 *
 * Whoever cannot read a document can neither run it nor see its runs, whatever the policy decides.
 *
 * @public
 */
export const handoffRunCreatePermission = createPermission({
  name: 'handoff.run.create',
  attributes: { action: 'create' },
});

/**
 * Taking part in a run: its steps, notes, alerts and outcome, and moving a drill or calling it off.
 *
 * @public
 */
export const handoffRunUpdatePermission = createPermission({
  name: 'handoff.run.update',
  attributes: { action: 'update' },
});

/**
 * Resource type of gates of entities, for conditional decisions.
 *
 * @public
 */
export const RESOURCE_TYPE_HANDOFF_GATE = 'handoff-gate';

/**
 * Seeing the readiness of entities, its history, sign-offs and waivers.
 *
 * @remarks
 *
 * On top of this, whoever cannot read the entity in the catalog cannot see its readiness.
 *
 * @public
 */
export const handoffReadinessReadPermission = createPermission({
  name: 'handoff.readiness.read',
  attributes: { action: 'read' },
});

/**
 * Reporting how a gate stands, as pipelines do, and recording that a pipeline went on although an entity was not ready.
 *
 * @public
 */
export const handoffGateReportPermission = createPermission({
  name: 'handoff.gate.report',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_GATE,
});

/**
 * Signing a gate, objecting to it, and deciding it where its signals conflict.
 *
 * @remarks
 *
 * On top of this, signing is for people in one of the roles of the gate and deciding for its owner, whatever the policy
 * decides.
 *
 * @public
 */
export const handoffGateSignOffPermission = createPermission({
  name: 'handoff.gate.sign-off',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_GATE,
});

/**
 * Asking for leave to go on without a gate, and withdrawing that.
 *
 * @public
 */
export const handoffWaiverRequestPermission = createPermission({
  name: 'handoff.waiver.request',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_HANDOFF_GATE,
});

/**
 * Approving, denying and revoking waivers.
 *
 * @remarks
 *
 * On top of this, nobody decides a request of their own, whatever the policy decides.
 *
 * @public
 */
export const handoffWaiverDecidePermission = createPermission({
  name: 'handoff.waiver.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_GATE,
});

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

/**
 * All permissions of Handoff.
 *
 * @public
 */
export const handoffPermissions = [
  handoffDocumentReadPermission,
  handoffDocumentRefreshPermission,
  handoffDocumentReviewPermission,
  handoffDocumentCreatePermission,
  handoffDocumentUpdatePermission,
  handoffDocumentDeletePermission,
  handoffDocumentPurgePermission,
  handoffAlertReadPermission,
  handoffAlertIngestPermission,
  handoffFollowUpUpdatePermission,
  handoffRunCreatePermission,
  handoffRunUpdatePermission,
  handoffReadinessReadPermission,
  handoffGateReportPermission,
  handoffGateSignOffPermission,
  handoffWaiverRequestPermission,
  handoffWaiverDecidePermission,
  handoffChangeReadPermission,
  handoffChangeReportPermission,
  handoffChangeAcknowledgePermission,
  handoffNoteUpdatePermission,
];
