import type {
  Release,
  ReleaseException,
} from 'backstage-plugin-handoff-common';
import type { ReleaseRights } from '../useReleaseRights';

/** What the reader can do about an exception, for hiding buttons: the backend decides again. */
export interface ExceptionRights {
  /** Whether they have the role that decides, and the permission for it. */
  mayDecide: boolean;
  /** Whether they have asked for it themselves, where that takes somebody else to grant. */
  isOwn: boolean;
  /** Those who have the role that decides. */
  deciders: string[];
}

export function exceptionRights(
  exception: Pick<ReleaseException, 'requestedBy'>,
  release: Pick<Release, 'roles' | 'exceptionRole' | 'needsDistinctSigners'>,
  rights: Pick<ReleaseRights, 'mayExcept' | 'userRef' | 'ownershipRefs'>,
): ExceptionRights {
  const { roles, exceptionRole, needsDistinctSigners } = release;
  const { mayExcept, userRef, ownershipRefs } = rights;
  const deciders =
    roles.find(({ role }) => role === exceptionRole)?.parties ?? [];
  return {
    mayDecide: mayExcept && deciders.some(ref => ownershipRefs.includes(ref)),
    isOwn: needsDistinctSigners && exception.requestedBy === userRef,
    deciders,
  };
}
