import { ConflictError, InputError } from '@backstage/errors';
import type { ReleaseReview } from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';
import { standingCriteria } from './criteria';

/** What the review of a release waits for. */
export function unmetReview(release: StoredRelease): string[] {
  const { review, successCriteria } = release;
  const open = standingCriteria(release, 'question').filter(
    ({ id }) => !review?.answers.some(each => each.criterionId === id),
  );
  const isUnsaid =
    successCriteria !== undefined &&
    (review?.success ?? 'unknown') === 'unknown';
  return [
    ...(isUnsaid
      ? ['Nobody has said yet whether its success criteria are met']
      : []),
    ...(open.length
      ? [
          `Questions of the review without an answer: ${open
            .slice(0, 3)
            .map(({ value }) => `'${value}'`)
            .join(', ')}${
            open.length > 3 ? ` and ${open.length - 3} more` : ''
          }`,
        ]
      : []),
  ];
}

/**
 * Writes the review of a release down.
 *
 * @throws ConflictError before the release was deployed, and once it is reviewed
 * @throws InputError for an answer to a question that the release does not ask
 */
export function reviewRelease(
  release: StoredRelease,
  review: ReleaseReview,
): StoredRelease {
  if (!['deployed', 'rolling-back', 'rolled-back'].includes(release.state)) {
    throw new ConflictError(
      release.state === 'reviewed'
        ? 'The release is reviewed, so that its review stays as it is; record a follow-up'
        : `The release is ${release.state}: look back once it is deployed`,
    );
  }
  const questions = standingCriteria(release, 'question').map(({ id }) => id);
  const unknown = review.answers.find(
    ({ criterionId }) => !questions.includes(criterionId),
  );
  if (unknown) {
    throw new InputError(
      `answers: the release asks no question ${unknown.criterionId}`,
    );
  }
  return { ...release, review };
}
