import {
  PreconditionFailedError,
  PreconditionRequiredError,
  type Precondition,
} from '../http';
import type { StoredRelease } from './StoredRelease';
import { etagOf } from './toRelease';

/**
 * Sees to it that a release is as its writer has read it.
 *
 * @throws PreconditionRequiredError when the writer does not say how that was
 * @throws PreconditionFailedError when it is not
 */
export function assertUnchanged(
  release: StoredRelease,
  when: Precondition | undefined,
): void {
  if (!when) {
    throw new PreconditionRequiredError(
      'If-Match: say which state of the release is to be changed, with the etag of what you have read',
    );
  }
  if (when !== 'any' && !when.includes(etagOf(release))) {
    throw changedError(release);
  }
}

/** Somebody else was first; the error has the etag of what the release is now. */
export function changedError(release: StoredRelease): PreconditionFailedError {
  const { updatedBy, updatedAt } = release;
  return new PreconditionFailedError(
    `The release has changed since you read it: ${updatedBy} changed it at ${updatedAt}. Read it, and write again with its etag`,
    etagOf(release),
  );
}
