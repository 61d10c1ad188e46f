import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing releases.
 *
 * @remarks
 *
 * Releases show only to those who may read one of their entities.
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
});

/**
 * Moving a release from one state to another.
 *
 * @public
 */
export const handoffReleaseTransitionPermission = createPermission({
  name: 'handoff.release.transition',
  attributes: { action: 'update' },
});

/**
 * Deploying a release in an emergency, before it is accepted.
 *
 * @public
 */
export const handoffReleaseExpeditePermission = createPermission({
  name: 'handoff.release.expedite',
  attributes: { action: 'update' },
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
});
