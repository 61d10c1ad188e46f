import type { DateTime } from 'luxon';
import { isSameCommit, mayShareRepository } from './commits';
import { isCode, type SuspectChange } from './SuspectChange';

/** How much a deployment contains. */
export interface Release {
  /** It contains what was merged until then. */
  readonly until: DateTime<true>;
  /** Whether that is known rather than taken to be the time of the deployment. */
  readonly isKnown: boolean;
}

/**
 * How much a deployment contains: what was merged until its commit was; or, where that is no known change, until the same
 * commit or version was first deployed anywhere, because what was merged later cannot be in it.
 *
 * @param at - when it was deployed
 */
export function releaseOf(
  deployment: SuspectChange,
  at: DateTime<true>,
  changes: readonly SuspectChange[],
): Release {
  const mergedAt = changes.find(
    change =>
      isCode(change) &&
      change.mergedAt &&
      isSameCommit(change.commit, deployment.commit) &&
      mayShareRepository(change, deployment),
  )?.mergedAt;
  if (mergedAt) return { until: mergedAt, isKnown: true };
  const earlier = changes
    .filter(other => other !== deployment && isSameRelease(other, deployment))
    .flatMap(({ openedAt, deployedAt }) => deployedAt ?? openedAt ?? [])
    .filter(time => time < at)
    .sort((a, b) => a.toMillis() - b.toMillis());
  return { until: earlier[0] ?? at, isKnown: earlier.length > 0 };
}

/** Whether two deployments deploy the same: the same commit, or, where not both name one, the same version. */
export function isSameRelease(one: SuspectChange, other: SuspectChange) {
  if (one.kind !== 'deployment' || other.kind !== 'deployment') return false;
  if (!mayShareRepository(one, other)) return false;
  if (one.commit && other.commit) return isSameCommit(one.commit, other.commit);
  return (
    one.version !== undefined &&
    one.version === other.version &&
    one.entityRefs.some(ref => other.entityRefs.includes(ref))
  );
}
