import {
  AuthorizeResult,
  isPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createHandoffDocumentConditionalDecision,
  createHandoffReleaseConditionalDecision,
  handoffDocumentConditions,
  handoffReleaseConditions,
} from 'backstage-plugin-handoff-backend';
import {
  handoffAlertIngestPermission,
  handoffDocumentPurgePermission,
  handoffDocumentReadPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseTransitionPermission,
  handoffWaiverDecidePermission,
} from 'backstage-plugin-handoff-common';

const GUEST = 'user:default/guest';
const PLATFORM_TEAM = 'group:default/platform';
const RELEASE_MANAGERS = 'group:default/release-managers';

/**
 * Who may do what in the example portal: everyone signed in may do everything, except for what is said here.
 *
 * Handoff itself keeps a restricted document from everybody who is not among its readers, so a policy need not. It may
 * narrow further, as this one does for guests: they stand for nobody in particular, and belong to a team for the sake
 * of the demonstration only.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return deny();
    }
    // Alerts come from alert managers, whose tokens are restricted to that in the configuration; no policy is asked.
    if (isPermission(permission, handoffAlertIngestPermission)) {
      return deny();
    }
    // Whether a service may go on without a gate is for the platform team and the release managers.
    if (isPermission(permission, handoffWaiverDecidePermission)) {
      return isMember(user, PLATFORM_TEAM) || isMember(user, RELEASE_MANAGERS)
        ? allow()
        : deny();
    }
    return (
      decideOnDocuments(permission, user) ??
      decideOnReleases(permission, user) ??
      allow()
    );
  }
}

function decideOnDocuments(
  permission: Permission,
  user: PolicyQueryUser,
): PolicyDecision | undefined {
  if (isPermission(permission, handoffDocumentReadPermission)) {
    return isGuest(user)
      ? createHandoffDocumentConditionalDecision(permission, {
          not: handoffDocumentConditions.isRestricted(),
        })
      : allow();
  }
  if (isPermission(permission, handoffDocumentPurgePermission)) {
    return isMember(user, PLATFORM_TEAM) ? allow() : deny();
  }
  return undefined;
}

/** A release is moved by those whom it is about; everybody may suggest what it should be. */
function decideOnReleases(
  permission: Permission,
  user: PolicyQueryUser,
): PolicyDecision | undefined {
  const claims = user.info.ownershipEntityRefs;
  const moving = [
    handoffReleaseTransitionPermission,
    handoffReleaseExpeditePermission,
  ].find(each => isPermission(permission, each));
  return (
    moving &&
    createHandoffReleaseConditionalDecision(moving, {
      anyOf: [
        handoffReleaseConditions.isEntityOwner({ claims }),
        handoffReleaseConditions.hasRole({ claims }),
        handoffReleaseConditions.isCreator({ claims }),
      ],
    })
  );
}

function isGuest(user: PolicyQueryUser): boolean {
  return user.info.userEntityRef === GUEST;
}

function isMember(user: PolicyQueryUser, groupRef: string): boolean {
  return user.info.ownershipEntityRefs.includes(groupRef);
}

function allow(): PolicyDecision {
  return { result: AuthorizeResult.ALLOW };
}

function deny(): PolicyDecision {
  return { result: AuthorizeResult.DENY };
}
