import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Resource type of releases, for conditional decisions.
 *
 * @public
 */
export const RESOURCE_TYPE_HANDOFF_RELEASE = 'handoff-release';

/**
 * Seeing releases.
 *
 * @remarks
 *
 * Releases show only to those who may read one of their entities, so this has no conditions of its own.
 *
 * @public
 */
export const handoffReleaseReadPermission = createPermission({
  name: 'handoff.release.read',
  attributes: { action: 'read' },
});

/**
 * Writing a new release down, as people and pipelines do.
 *
 * @public
 */
export const handoffReleaseCreatePermission = createPermission({
  name: 'handoff.release.create',
  attributes: { action: 'create' },
});

/**
 * Changing what a release is to do, its tasks and decisions.
 *
 * @public
 */
export const handoffReleaseUpdatePermission = createPermission({
  name: 'handoff.release.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});

/**
 * Signing a release for a role, and objecting to it.
 *
 * @remarks
 *
 * On top of this, signing is for people in the role, whatever the policy decides.
 *
 * @public
 */
export const handoffReleaseSignOffPermission = createPermission({
  name: 'handoff.release.sign-off',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});

/**
 * Moving a release from one state to another.
 *
 * @public
 */
export const handoffReleaseTransitionPermission = createPermission({
  name: 'handoff.release.transition',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});

/**
 * Deploying a release in an emergency, before it is accepted.
 *
 * @public
 */
export const handoffReleaseExpeditePermission = createPermission({
  name: 'handoff.release.expedite',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});

/**
 * Granting, denying and revoking exceptions of releases.
 *
 * @remarks
 *
 * On top of this, it is for people who have the role that grants exceptions in the release, whatever the policy decides.
 *
 * @public
 */
export const handoffReleaseExceptPermission = createPermission({
  name: 'handoff.release.except',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_HANDOFF_RELEASE,
});
