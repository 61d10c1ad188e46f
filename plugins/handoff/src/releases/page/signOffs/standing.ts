import type { Release, ReleaseSignOff } from 'backstage-plugin-handoff-common';

/** How a role stands to a release. */
export interface RoleStanding {
  role: string;
  /** Full refs of those who have the role. */
  parties: readonly string[];
  isRequired: boolean;
  state: 'signed' | 'objected' | 'void' | 'waiting';
  /** The last word of everybody in the role, whether it still counts or not. */
  signOffs: readonly ReleaseSignOff[];
}

/** Neither withdrawn nor replaced; what was signed may have changed since. */
export function isLatest(signOff: ReleaseSignOff): boolean {
  return !signOff.withdrawnAt && !signOff.replacedAt;
}

/** How each role stands, those that have to sign first. */
export function roleStandings(
  release: Pick<Release, 'roles' | 'requiredRoles' | 'signOffs'>,
): RoleStanding[] {
  const { roles, requiredRoles } = release;
  const names = new Set([...requiredRoles, ...roles.map(({ role }) => role)]);
  return [...names].map(role => {
    const signOffs = release.signOffs.filter(
      signOff => signOff.role === role && isLatest(signOff),
    );
    return {
      role,
      parties: roles.find(each => each.role === role)?.parties ?? [],
      isRequired: requiredRoles.includes(role),
      state: stateOf(signOffs),
      signOffs,
    };
  });
}

function stateOf(signOffs: ReleaseSignOff[]): RoleStanding['state'] {
  const standing = signOffs.filter(({ voidedBy }) => !voidedBy.length);
  if (standing.some(({ state }) => state === 'rejected')) return 'objected';
  if (standing.length) return 'signed';
  return signOffs.length ? 'void' : 'waiting';
}
