import type { Freshness, Review } from 'backstage-plugin-handoff-common';
import { DateTime, Duration } from 'luxon';

/** What freshness is decided from. */
export interface FreshnessInput {
  sourceType: 'repository' | 'portal' | 'external';
  /** Number of the newest revision. */
  revision: number;
  /** Date on which the author last reviewed the document, as written in it. */
  reviewed?: string;
  /** How often it wants to be reviewed, as an ISO 8601 duration. */
  reviewEvery?: string;
  /** The newest review of any revision. */
  lastReview?: Review;
}

/**
 * Decides whether a document can still be trusted, and says why.
 *
 * @remarks
 *
 * Somebody has to have verified the newest revision, in the portal or with a date in front matter; else the document is
 * `unverified`. Verified it stays `fresh`, unless it wants to be reviewed regularly: it is `due` when that time has
 * passed since, and `stale` when it has passed twice.
 */
export function freshness(
  input: FreshnessInput,
  now: DateTime<true>,
): Freshness {
  if (input.sourceType === 'external') {
    return {
      state: 'unverified',
      reasons: ['An external page, whose changes are not seen from here'],
    };
  }
  const verification = lastVerification(input, now);
  if (!verification) {
    return { state: 'unverified', reasons: whyUnverified(input, now) };
  }
  const verified = `Verified ${verification.how} on ${day(verification.at)}`;
  const every = Duration.fromISO(input.reviewEvery ?? '');
  if (!every.isValid || every.toMillis() <= 0) {
    return { state: 'fresh', reasons: [verified] };
  }
  const due = verification.at.plus(every);
  const stale = due.plus(every);
  const rhythm = `wants a review every ${every.toHuman()}`;
  if (now < due) {
    return { state: 'fresh', reasons: [`${verified}; next due ${day(due)}`] };
  }
  return {
    state: now < stale ? 'due' : 'stale',
    reasons: [verified, `Review was due on ${day(due)}: it ${rhythm}`],
  };
}

interface Verification {
  at: DateTime<true>;
  how: string;
}

function lastVerification(
  input: FreshnessInput,
  now: DateTime<true>,
): Verification | undefined {
  const candidates: Verification[] = [];
  const written = parse(input.reviewed);
  if (written && written <= now) {
    candidates.push({ at: written, how: 'by its author' });
  }
  const review = input.lastReview;
  const reviewedAt = parse(review?.at);
  if (review && reviewedAt && review.revision === input.revision) {
    candidates.push({
      at: reviewedAt,
      how: `by ${review.by} (revision ${review.revision})`,
    });
  }
  return candidates.sort((a, b) => b.at.toMillis() - a.at.toMillis())[0];
}

function whyUnverified(input: FreshnessInput, now: DateTime<true>): string[] {
  const reasons: string[] = [];
  const reviewedAt = parse(input.lastReview?.at);
  if (input.lastReview && reviewedAt) {
    reasons.push(
      `Revision ${input.revision} is newer than the last verified one, ${
        input.lastReview.revision
      } (${day(reviewedAt)})`,
    );
  }
  const written = parse(input.reviewed);
  if (written && written > now) {
    reasons.push(`Its review date, ${day(written)}, lies in the future`);
  }
  return reasons.length ? reasons : ['Nobody has verified it yet'];
}

function parse(time: string | undefined): DateTime<true> | undefined {
  const parsed = DateTime.fromISO(time ?? '', { zone: 'utc' });
  return parsed.isValid ? parsed : undefined;
}

function day(time: DateTime<true>): string {
  return time.toUTC().toISODate();
}
