import type { StoredRelease, StoredSignOff } from '../StoredRelease';
import type { ReleasePolicy } from './ReleasePolicy';
import { isAtLeast, riskOf } from './risk';
import { standingCriteria } from './criteria';
import { signedPartsOf, voidedBy, type SignedFacts } from './signedParts';

/** Roles that have to sign a release, by its risk and its criteria. */
export function requiredRolesOf(
  release: StoredRelease,
  policy: ReleasePolicy,
): string[] {
  return [
    ...new Set([
      ...policy.signOffs[riskOf(release)],
      ...standingCriteria(release, 'role').map(({ value }) => value),
    ]),
  ];
}

/** Whether nobody may sign the release for two roles. */
export function needsDistinctSigners(
  release: StoredRelease,
  policy: ReleasePolicy,
): boolean {
  return isAtLeast(riskOf(release), policy.distinctSignersFrom);
}

/** Neither withdrawn nor replaced; what was signed may have changed since. */
export function latestSignOffs(release: StoredRelease): StoredSignOff[] {
  return release.signOffs.filter(
    ({ withdrawnAt, replacedAt }) => !withdrawnAt && !replacedAt,
  );
}

/** Required roles that have not signed the release as it is. */
export function missingRolesOf(facts: SignedFacts): string[] {
  const standing = standingSignOffs(facts);
  return requiredRolesOf(facts.release, facts.policy).filter(role => {
    const own = standing.filter(signOff => signOff.role === role);
    return !own.length || own.some(({ state }) => state === 'rejected');
  });
}

/** Required roles that object to the release as it is. */
export function objectedRolesOf(facts: SignedFacts): string[] {
  const standing = standingSignOffs(facts);
  return requiredRolesOf(facts.release, facts.policy).filter(role =>
    standing.some(each => each.role === role && each.state === 'rejected'),
  );
}

/** Why the sign-offs of a release are not enough, one sentence each; none when they are. */
export function unmetSignOffs(facts: SignedFacts): string[] {
  return [
    ...missingRolesOf(facts).map(role => describeMissing(facts, role)),
    ...signersOfSeveral(facts),
  ];
}

function describeMissing(facts: SignedFacts, role: string): string {
  const { release } = facts;
  const current = signedPartsOf(facts);
  const own = latestSignOffs(release).filter(signOff => signOff.role === role);
  const objection = own.find(
    signOff =>
      signOff.state === 'rejected' && !voidedBy(signOff, current).length,
  );
  if (objection) {
    return `${role}: ${objection.by} objects: ${objection.reason ?? ''}`;
  }
  const [voided] = own;
  if (voided) {
    return `${role}: has to sign anew, for since ${
      voided.by
    } did, this has changed: ${voidedBy(voided, current).join(', ')}`;
  }
  const parties = release.roles.find(each => each.role === role)?.parties;
  return `${role}: has not signed yet (${
    parties?.join(', ') ?? 'nobody is named for it'
  })`;
}

/** The configuration may have changed since somebody has signed for two roles. */
function signersOfSeveral(facts: SignedFacts): string[] {
  const { release, policy } = facts;
  if (!needsDistinctSigners(release, policy)) return [];
  const required = requiredRolesOf(release, policy);
  const approvals = standingSignOffs(facts).filter(
    ({ role, state }) => state === 'approved' && required.includes(role),
  );
  return [...new Set(approvals.map(({ by }) => by))].flatMap(by => {
    const roles = approvals
      .filter(approval => approval.by === by)
      .map(({ role }) => role);
    return roles.length > 1
      ? [
          `${by} has signed as ${roles.join(
            ' and ',
          )}, which takes different people at this risk`,
        ]
      : [];
  });
}

/** Those that count: the latest of each, of the release as it is. */
function standingSignOffs(facts: SignedFacts): StoredSignOff[] {
  const current = signedPartsOf(facts);
  return latestSignOffs(facts.release).filter(
    signOff => !voidedBy(signOff, current).length,
  );
}
