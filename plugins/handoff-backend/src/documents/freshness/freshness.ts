import type {
  Freshness,
  FreshnessState,
} from 'backstage-plugin-handoff-common';
import { Duration, type DateTime } from 'luxon';
import { describeEvidence } from './describeEvidence';
import type { Evidence } from './Evidence';
import type { FreshnessInput } from './FreshnessInput';
import { lastUse } from './lastUse';
import { lastVerification, type Verification } from './lastVerification';
import type { FreshnessRules } from './rules';
import { dayOf, parseTime } from './times';
import { whyUnverified } from './whyUnverified';

/**
 * Decides whether a document can still be trusted, and says why.
 *
 * @remarks
 *
 * Somebody has to have verified the newest revision: in the portal, with a date in front matter, with a run that it helped,
 * or by merging the pull request that it comes from; else the document is `unverified`. Verified it stays `fresh` until so
 * much has changed around it that it is `due`, or `stale`. It is so as well when the time has passed once, or twice, after
 * which it wants to be reviewed, and `due` after a run in which it failed or was no help.
 */
export function freshness(
  input: FreshnessInput,
  now: DateTime<true>,
  rules: Pick<FreshnessRules, 'byChange' | 'due' | 'stale'>,
): Freshness {
  const known = rules.byChange ? input : { ...input, evidence: undefined };
  const verification = lastVerification(known, now);
  const changed = sinceChanges(known, verification, rules);
  const failure = lastUse(input, false);
  const isFailure = failure && !(verification && verification.at >= failure.at);
  const verified = sinceVerification(known, verification, now, {
    tellsNext: !changed.state && !isFailure,
  });
  const isWorse = changed.state && verified.state !== 'unverified';
  const reasons = isWorse
    ? [...changed.reasons, ...verified.reasons]
    : [...verified.reasons, ...changed.reasons];
  return {
    ...verified,
    state: worst(verified.state, changed.state, isFailure && 'due'),
    reasons: isFailure ? [describeFailure(failure), ...reasons] : reasons,
  };
}

/** A document that nobody has verified is no worse for what has changed, but due when a run shows that it is wrong. */
function worst(
  verified: FreshnessState,
  changed: 'due' | 'stale' | undefined,
  used: 'due' | false | undefined,
): FreshnessState {
  if (verified === 'unverified') return used || verified;
  const states = [verified, changed, used];
  if (states.includes('stale')) return 'stale';
  return states.includes('due') ? 'due' : 'fresh';
}

function sinceChanges(
  { evidence, revision }: FreshnessInput,
  verification: Verification | undefined,
  { due, stale }: Pick<FreshnessRules, 'due' | 'stale'>,
): { state?: 'due' | 'stale'; reasons: string[] } {
  if (!evidence || !isSummedSince(evidence, revision, verification)) {
    return { reasons: [] };
  }
  const { points } = evidence;
  const reasons = describeEvidence(evidence, { isVerified: !!verification });
  if (points >= stale) return { state: 'stale', reasons };
  return points >= due ? { state: 'due', reasons } : { reasons };
}

/** What was summed up since an earlier verification, or for another revision, says nothing. */
function isSummedSince(
  evidence: Evidence,
  revision: number,
  verification: Verification | undefined,
): boolean {
  const since = parseTime(evidence.since)?.toMillis();
  return (
    evidence.revision === revision &&
    (!verification || verification.at.toMillis() === since)
  );
}

function sinceVerification(
  input: FreshnessInput,
  verification: Verification | undefined,
  now: DateTime<true>,
  /** Whether it is said when the next review is due, which means nothing to one that is due already. */
  { tellsNext }: { tellsNext: boolean },
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
  const verified = `Verified ${verification.how} on ${dayOf(verification.at)}`;
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
      reasons: [tellsNext ? `${verified}; next due ${dayOf(due)}` : verified],
      until: due.toUTC().toISO(),
    };
  }
  return {
    state: now < stale ? 'due' : 'stale',
    reasons: [`Review was due on ${dayOf(due)}: it ${rhythm}`, verified],
    ...(now < stale && { until: stale.toUTC().toISO() }),
  };
}

function describeFailure({
  use: { by, outcome, reason },
  at,
}: NonNullable<ReturnType<typeof lastUse>>) {
  const said = reason ? `: ${reason}` : '';
  return `A run of ${by} ended as ${outcome} on ${dayOf(at)}${said}`;
}
