import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import type { StoredRelease, StoredSignOff } from '../StoredRelease';
import { latestSignOffs, needsDistinctSigners } from './signOffs';
import { signedPartsOf, type SignedFacts } from './signedParts';

interface Signer {
  by: string;
  /** The signer and their groups, at this moment. */
  ownershipRefs: readonly string[];
  at: string;
}

/**
 * Signs a release for a role, in the place of what the same person has signed for it before.
 *
 * @throws NotAllowedError when the signer is not in the role, or has signed for another one where that takes two people
 * @throws ConflictError when the release is not to be signed now
 * @throws InputError for a rejection without a reason
 */
export function signRelease(
  facts: SignedFacts,
  wanted: Pick<StoredSignOff, 'id' | 'role' | 'state' | 'reason'>,
  { by, ownershipRefs, at }: Signer,
): StoredRelease {
  const { release, policy } = facts;
  const { role, state, reason } = wanted;
  assertSignable(release);
  const parties = release.roles.find(each => each.role === role)?.parties;
  if (!parties) {
    throw new InputError(
      `role: nobody has the role ${role} in this release; it has ${
        release.roles.map(each => each.role).join(', ') || 'none'
      }`,
    );
  }
  if (!parties.some(party => ownershipRefs.includes(party))) {
    throw new NotAllowedError(
      `Only ${parties.join(', ')} may sign this release as ${role}`,
    );
  }
  const others = latestSignOffs(release).filter(
    signOff => signOff.by === by && signOff.role !== role,
  );
  if (others.length && needsDistinctSigners(release, policy)) {
    throw new NotAllowedError(
      `You have signed this release as ${others[0].role}, so somebody else has to sign as ${role}; you may withdraw yours`,
    );
  }
  if (state === 'rejected' && !reason) {
    throw new InputError('reason: is missing; say what must change');
  }
  const signOffs = release.signOffs.map(signOff =>
    signOff.by === by &&
    signOff.role === role &&
    !signOff.withdrawnAt &&
    !signOff.replacedAt
      ? { ...signOff, replacedAt: at }
      : signOff,
  );
  const signed = signedPartsOf(facts);
  return {
    ...release,
    signOffs: [...signOffs, { ...wanted, by, at, signed }],
  };
}

/**
 * @throws NotAllowedError for the sign-off of somebody else
 * @throws ConflictError when it counts no more, or the release is past the point where it could be withdrawn
 */
export function withdrawSignOff(
  release: StoredRelease,
  signOff: StoredSignOff,
  { by, at }: Pick<Signer, 'by' | 'at'>,
): StoredRelease {
  if (signOff.by !== by) {
    throw new NotAllowedError(
      `Only ${signOff.by} may withdraw this sign-off; you may object with one of your own`,
    );
  }
  if (signOff.withdrawnAt || signOff.replacedAt) {
    throw new ConflictError(
      `The sign-off was ${
        signOff.withdrawnAt ? 'withdrawn' : 'replaced'
      } already`,
    );
  }
  if (!isBeforeDeployment(release)) {
    throw new ConflictError(
      `A release that is ${release.state} has relied on its sign-offs, so that none is withdrawn any more`,
    );
  }
  return {
    ...release,
    signOffs: release.signOffs.map(each =>
      each.id === signOff.id ? { ...each, withdrawnAt: at } : each,
    ),
  };
}

/** Whether what a release is to do may still change. */
export function isBeforeDeployment({ state }: StoredRelease): boolean {
  return ['draft', 'in-review', 'rejected', 'accepted'].includes(state);
}

/** What was deployed without sign-offs may get them later. */
function assertSignable(release: StoredRelease): void {
  const { state, isExpedited, isUnapproved } = release;
  const isLate =
    ['deploying', 'deployed'].includes(state) && (isExpedited || isUnapproved);
  if (state === 'in-review' || state === 'accepted' || isLate) return;
  throw new ConflictError(
    `A release that is ${state} is not to be signed${
      state === 'draft' ? '; move it to in-review first' : ''
    }`,
  );
}
