import { ConflictError } from '@backstage/errors';
import type { StoredRelease } from '../StoredRelease';
import type { ReleaseFacts } from './guards';
import { advanceRelease, moveRelease } from './moveRelease';

/** Takes a draft as far as it goes by itself: not at all, when it could not be reviewed. */
export function enterReview(by: string, facts: ReleaseFacts): StoredRelease {
  try {
    const release = moveRelease({ to: 'in-review', by }, facts);
    return advanceRelease(by, { ...facts, release });
  } catch (error) {
    if (error instanceof ConflictError) return facts.release;
    throw error;
  }
}
