import type { Freshness, Review } from 'backstage-plugin-handoff-common';
import { DateTime, Duration } from 'luxon';
import type { DocumentUse } from './DocumentUse';

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
  /** The last uses of the newest revision. */
  uses?: DocumentUse[];
}

/**
 * Decides whether a document can still be trusted, and says why.
 *
 * @remarks
 *
 * Somebody has to have verified the newest revision, in the portal or with a date in front matter; else the document is
 * `unverified`. Verified it stays `fresh`, unless it wants to be reviewed regularly: it is `due` when that time has
 * passed since, and `stale` when it has passed twice.
 *
 * A run that helped verifies the revision that it used. A run in which it failed or was no help makes it `due`, until
 * somebody verifies it later than that, or there is a newer revision.
 */
export function freshness(
  input: FreshnessInput,
  now: DateTime<true>,
): Freshness {
  const verification = lastVerification(input, now);
  const decided = sinceVerification(input, verification, now);
  const failure = lastUse(input, false);
  if (!failure || (verification && verification.at >= failure.at)) {
    return decided;
  }
  return {
    ...decided,
    state: decided.state === 'stale' ? 'stale' : 'due',
    reasons: [describeFailure(failure), ...decided.reasons],
  };
}

function sinceVerification(
  input: FreshnessInput,
  verification: Verification | undefined,
  now: DateTime<true>,
): Freshness {
  if (input.sourceType === 'external') {
    return {
      state: 'unverified',
      reasons: ['An external page, whose changes are not seen from here'],
    };
  }
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
    return {
      state: 'fresh',
      reasons: [`${verified}; next due ${day(due)}`],
      until: due.toUTC().toISO(),
    };
  }
  return {
    state: now < stale ? 'due' : 'stale',
    reasons: [verified, `Review was due on ${day(due)}: it ${rhythm}`],
    ...(now < stale && { until: stale.toUTC().toISO() }),
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
  const helped = lastUse(input, true);
  if (helped) {
    const { by, outcome, revision } = helped.use;
    candidates.push({
      at: helped.at,
      how: `by a run of ${by} that ended as ${outcome} (revision ${revision})`,
    });
  }
  return candidates.sort((a, b) => b.at.toMillis() - a.at.toMillis())[0];
}

/** The last use of the newest revision that helped, or that did not. */
function lastUse({ uses, revision }: FreshnessInput, helped: boolean) {
  return (uses ?? [])
    .filter(use => use.helped === helped && use.revision === revision)
    .flatMap(use => {
      const at = parse(use.at);
      return at ? { use, at } : [];
    })
    .sort((a, b) => b.at.toMillis() - a.at.toMillis())[0];
}

function describeFailure({
  use,
  at,
}: {
  use: DocumentUse;
  at: DateTime<true>;
}) {
  const { by, outcome, reason } = use;
  const said = reason ? `: ${reason}` : '';
  return `A run of ${by} ended as ${outcome} on ${day(at)}${said}`;
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
