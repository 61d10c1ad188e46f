import type { DateTime } from 'luxon';
import type { FreshnessInput } from './FreshnessInput';
import { lastUse } from './lastUse';
import { parseTime } from './times';

/** When somebody last said, or showed, that a document is correct. */
export interface Verification {
  at: DateTime<true>;
  /** As in `by its author`. */
  how: string;
}

/**
 * The latest of what verifies the newest revision: a date in front matter, a review, a run that it helped, or the merged pull
 * request that it comes from.
 */
export function lastVerification(
  input: FreshnessInput,
  now: DateTime<true>,
): Verification | undefined {
  const candidates: Verification[] = [];
  const written = parseTime(input.reviewed);
  if (written && written <= now) {
    candidates.push({ at: written, how: 'by its author' });
  }
  const review = input.lastReview;
  const reviewedAt = parseTime(review?.at);
  if (review && reviewedAt && review.revision === input.revision) {
    candidates.push({
      at: reviewedAt,
      how: `by ${review.by} (revision ${review.revision})`,
    });
  }
  const helped = lastUse(input, true);
  if (helped) {
    const { by, outcome, revision } = helped.use;
    candidates.push({
      at: helped.at,
      how: `by a run of ${by} that ended as ${outcome} (revision ${revision})`,
    });
  }
  const mergedAt = parseTime(input.evidence?.mergedAt);
  if (mergedAt && input.evidence?.revision === input.revision) {
    candidates.push({
      at: mergedAt,
      how: 'with the pull request that changed it, merged',
    });
  }
  return candidates.sort((a, b) => b.at.toMillis() - a.at.toMillis())[0];
}
