import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { ReleaseException } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { StoredException, StoredRelease } from '../StoredRelease';
import type { ReleasePolicy } from './ReleasePolicy';
import { needsDistinctSigners } from './signOffs';

type Subject = ReleaseException['subject'];

/** As it is at a time: what was granted holds until it expires. */
export function exceptionState(
  { state, expiresAt }: StoredException,
  now: DateTime,
): ReleaseException['state'] {
  const ends = state === 'granted' || state === 'requested';
  return ends && now >= DateTime.fromISO(expiresAt) ? 'expired' : state;
}

/** Whether a release has leave to go on without something. */
export function hasException(
  { exceptions }: Pick<StoredRelease, 'exceptions'>,
  { type, id }: Subject,
  now: DateTime,
): boolean {
  return exceptions.some(
    each =>
      each.subject.type === type &&
      each.subject.id === id &&
      exceptionState(each, now) === 'granted',
  );
}

/**
 * @throws InputError when it would have expired already, or does not say what it is for
 * @throws ConflictError when the same was asked for, and that stands
 */
export function requestException(
  release: StoredRelease,
  wanted: Pick<StoredException, 'id' | 'subject' | 'reason' | 'expiresAt'>,
  { by, now }: { by: string; now: DateTime<true> },
): StoredRelease {
  const { subject, expiresAt } = wanted;
  if ((subject.id === undefined) !== (subject.type === 'dry-run')) {
    throw new InputError(
      subject.type === 'dry-run'
        ? 'subject.id: a dry run has none'
        : `subject.id: is missing; say which ${subject.type}`,
    );
  }
  if (now >= DateTime.fromISO(expiresAt)) {
    throw new InputError(`expiresAt: ${expiresAt} is past`);
  }
  const same = release.exceptions.find(
    each =>
      each.subject.type === subject.type &&
      each.subject.id === subject.id &&
      ['requested', 'granted'].includes(exceptionState(each, now)),
  );
  if (same) {
    throw new ConflictError(
      `${same.requestedBy} has asked for it already, and it is ${same.state}`,
    );
  }
  const at = now.toUTC().toISO();
  return {
    ...release,
    exceptions: [
      ...release.exceptions,
      { ...wanted, state: 'requested', requestedBy: by, requestedAt: at },
    ],
  };
}

/**
 * Grants, denies or revokes an exception.
 *
 * @param decider - `ownershipRefs`: the caller and their groups, at this moment
 * @throws NotFoundError for one that the release does not have
 * @throws NotAllowedError when the caller does not have the role that grants it, or asks for it themselves where that takes
 * two people
 * @throws ConflictError when it is not to be decided so
 * @throws InputError for a reason that is missing
 */
export function decideException(
  release: StoredRelease,
  exceptionId: string,
  wanted: { state: 'granted' | 'denied' | 'revoked'; reason?: string },
  decider: {
    by: string;
    ownershipRefs: readonly string[];
    policy: ReleasePolicy;
    now: DateTime<true>;
  },
): StoredRelease {
  const { by, ownershipRefs, policy, now } = decider;
  const exception = release.exceptions.find(({ id }) => id === exceptionId);
  if (!exception) {
    throw new NotFoundError(
      `Release ${release.id} has no exception ${exceptionId}`,
    );
  }
  assertMayGrant(release, { policy, ownershipRefs });
  const isOwn = exception.requestedBy === by && wanted.state === 'granted';
  if (isOwn && needsDistinctSigners(release, policy)) {
    throw new NotAllowedError(
      'You have asked for this exception, so somebody else has to grant it at this risk',
    );
  }
  const before = exceptionState(exception, now);
  if (before !== (wanted.state === 'revoked' ? 'granted' : 'requested')) {
    throw new ConflictError(
      `The exception is ${before}, and cannot be ${wanted.state}`,
    );
  }
  if (wanted.state !== 'granted' && !wanted.reason) {
    throw new InputError('reason: is missing; say why');
  }
  return {
    ...release,
    exceptions: release.exceptions.map(each =>
      each.id === exceptionId
        ? {
            ...each,
            state: wanted.state,
            decidedBy: by,
            decidedAt: now.toUTC().toISO(),
            decisionReason: wanted.reason,
          }
        : each,
    ),
  };
}

function assertMayGrant(
  release: StoredRelease,
  {
    policy: { exceptionRole },
    ownershipRefs,
  }: { policy: ReleasePolicy; ownershipRefs: readonly string[] },
): void {
  const parties =
    release.roles.find(({ role }) => role === exceptionRole)?.parties ?? [];
  if (parties.some(party => ownershipRefs.includes(party))) return;
  throw new NotAllowedError(
    `Only ${exceptionRole} decides about exceptions, and ${
      parties.length
        ? `in this release that is ${parties.join(', ')}`
        : 'nobody has that role in this release'
    }`,
  );
}
