import {
  AuthorizeResult,
  isPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  handoffReleaseExceptPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { someEntities } from '../../__testUtils__/catalogPolicy';
import {
  permissionPolicy,
  permissionsEnabled,
} from '../../__testUtils__/permissionPolicy';
import { createHandoffReleaseConditionalDecision } from '../../permissions';
import { DEVELOPMENT, startReleases } from './startReleases';

/** Permissions that are about a release. */
export const changingPermissions = [
  handoffReleaseUpdatePermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseExceptPermission,
];

/** The conditions of a policy, with the caller and their groups. */
export type ConditionsFor = (
  claims: string[],
  permission: Permission,
) => Parameters<typeof createHandoffReleaseConditionalDecision>[1];

/**
 * A portal whose policy puts conditions on everything that changes a release, in which development owns payments.
 *
 * @returns the portal, with the names of the permissions that its policy was asked for
 */
export async function startConditionalReleases(options: {
  knex: Knex;
  conditionsFor: ConditionsFor;
}) {
  const asked: string[] = [];
  const portal = await startReleases({
    knex: options.knex,
    config: permissionsEnabled,
    features: permissionPolicy(async ({ permission }, user) => {
      asked.push(permission.name);
      return decide(permission, user, options.conditionsFor);
    }),
  });
  portal.entities[0].relations = [{ type: 'ownedBy', targetRef: DEVELOPMENT }];
  return { ...portal, asked };
}

function decide(
  permission: Permission,
  user: PolicyQueryUser | undefined,
  conditionsFor: ConditionsFor,
): PolicyDecision {
  if (permission.name === 'catalog.entity.read') return someEntities;
  const own = changingPermissions.find(each => isPermission(permission, each));
  return own
    ? createHandoffReleaseConditionalDecision(
        own,
        conditionsFor(user?.info.ownershipEntityRefs ?? [], permission),
      )
    : { result: AuthorizeResult.ALLOW };
}
