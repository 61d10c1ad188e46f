import { createPermission } from '@backstage/plugin-permission-common';

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
