import type { ReleaseReview } from '../facts';
import type { Sample } from '../rules';
import { figure } from './Figure';

const REASONS = {
  rejected: 'Rejected before',
  'back-to-draft': 'Went back to draft before',
  'signed-anew': 'Had to be signed once more',
} as const satisfies Record<NonNullable<ReleaseReview['setback']>, string>;

export const releasesAcceptedFirstTime = figure({
  id: 'releases-accepted-first-time',
  unit: 'share',
  needs: ['releaseReviews'],
  define: () =>
    'Share of the releases that were accepted without having been rejected, taken back to draft or signed once more after a change. What needed no sign-off does not count; a release counts when it was accepted for the first time.',
  sample: ({ releaseReviews }) =>
    releaseReviews.map(review => ({
      ...toSample(review),
      isCounted: review.setback === undefined,
      reason: review.setback && REASONS[review.setback],
    })),
});

export const timeToAccepted = figure({
  id: 'time-to-accepted',
  unit: 'seconds',
  needs: ['releaseReviews'],
  define: () =>
    'From when a release was ready for review for the first time to when it was accepted for the first time: median and 90th percentile (nearest rank). What needed no sign-off does not count.',
  sample: ({ releaseReviews }) =>
    releaseReviews.map(review => ({
      ...toSample(review),
      ms: review.acceptedAt - review.inReviewAt,
    })),
});

function toSample({
  releaseId,
  acceptedAt,
  entityRefs,
}: ReleaseReview): Sample {
  return { key: releaseId, at: acceptedAt, entityRefs, releaseId };
}
