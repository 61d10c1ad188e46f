import type { DateTime } from 'luxon';
import type { FreshnessInput } from './FreshnessInput';
import { dayOf, parseTime } from './times';

/** Why nobody's word counts for the newest revision. */
export function whyUnverified(
  input: FreshnessInput,
  now: DateTime<true>,
): string[] {
  const reasons: string[] = [];
  const reviewedAt = parseTime(input.lastReview?.at);
  if (input.lastReview && reviewedAt) {
    reasons.push(
      `Revision ${input.revision} is newer than the last verified one, ${
        input.lastReview.revision
      } (${dayOf(reviewedAt)})`,
    );
  }
  const written = parseTime(input.reviewed);
  if (written && written > now) {
    reasons.push(`Its review date, ${dayOf(written)}, lies in the future`);
  }
  return reasons.length ? reasons : ['Nobody has verified it yet'];
}
