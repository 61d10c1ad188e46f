import type { DateTime } from 'luxon';
import {
  arrivalsIn,
  environmentKey,
  isSameRelease,
  type SuspectChange,
} from '../suspects';

/**
 * The code that is merged, not reverted, and not in an environment; the newest first.
 *
 * @remarks
 *
 * What is there is decided as for the suspects of an alert, see `followDeployments`: a deployment contains the commits that it
 * names, and what was merged until its own commit was; where that commit is of no known change, what was merged until the same
 * commit or version was first deployed anywhere, and else until the deployment itself. A rollback takes back what came after
 * what it contains.
 *
 * @param changes - the code of the entity, and its last deployments to all environments
 * @returns ids
 */
export function findBehind(
  changes: readonly SuspectChange[],
  where: { entityRef: string; environment: string; now: DateTime<true> },
): string[] {
  const isHere = ({ environment }: SuspectChange) =>
    environment !== undefined &&
    environmentKey(environment) === environmentKey(where.environment);
  const here = changes.filter(
    each => each.kind === 'deployment' && isHere(each),
  );
  // Of other environments only those matter that tell how old a release is.
  const concerning = changes.filter(
    each =>
      each.kind !== 'deployment' ||
      isHere(each) ||
      here.some(own => isSameRelease(own, each)),
  );
  const { absences } = arrivalsIn(concerning, {
    entities: [{ entityRef: where.entityRef, hops: 0 }],
    environment: where.environment,
    startedAt: where.now,
    words: [],
  });
  return absences
    .map(({ change }) => change)
    .sort(
      (a, b) =>
        (b.mergedAt?.toMillis() ?? 0) - (a.mergedAt?.toMillis() ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}
