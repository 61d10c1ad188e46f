import type { DateTime } from 'luxon';
import type { SuspectEntity } from './AlertContext';
import type { Arrival } from './Arrival';
import { isSameCommit, mayShareRepository, names } from './commits';
import { isSameRelease, releaseOf, type Release } from './releaseOf';
import type { SuspectChange } from './SuspectChange';

/** One deployment of an entity to an environment. */
export interface DeploymentStep {
  readonly deployment: SuspectChange;
  readonly at: DateTime<true>;
  readonly how: 'deployed' | 'rolling' | 'failed';
}

/** What came of all deployments of an entity to an environment. */
export interface DeploymentOutcome {
  /** The changes that are there after the last one, each with the deployment that brought it. */
  readonly present: Arrival[];
  /** The deployments that are suspect themselves: rollbacks, failed ones, and those that brought no known change. */
  readonly deployments: Arrival[];
  /** The changes that a rollback took back, with the last one that did; some may be there again. */
  readonly takenBack: { change: SuspectChange; by: Arrival }[];
}

/**
 * Follows the deployments of an entity to an environment, the oldest first, and tells which of them brought which change.
 *
 * @remarks
 *
 * A deployment contains what it names, and what was merged until its commit was. It brings what the one before it did not
 * contain. One that contains less than the one before is a rollback: it takes back what is missing. Only where the
 * content of both is known, or the same was deployed here before: a commit that nobody has reported contains nobody knows
 * how much. A failed one brings nothing and takes nothing back.
 *
 * @param brought - the changes that deployments of the entity may bring
 * @param changes - all that are known
 */
export function followDeployments(
  entity: SuspectEntity,
  steps: readonly DeploymentStep[],
  brought: readonly SuspectChange[],
  changes: readonly SuspectChange[],
): DeploymentOutcome {
  const deployments: Arrival[] = [];
  const takenBack = new Map<string, { change: SuspectChange; by: Arrival }>();
  const earlier: SuspectChange[] = [];
  let present = new Map<string, Arrival>();
  let last: Release | undefined;

  for (const { deployment, at, how } of steps) {
    const arrival = { change: deployment, entity, at, how };
    if (how === 'failed') {
      deployments.push(arrival);
      continue;
    }
    const release = releaseOf(deployment, at, changes);
    const isOlder = last !== undefined && release.until < last.until;
    const next = new Map<string, Arrival>();
    for (const change of brought) {
      const before = present.get(change.id);
      const isIn =
        contains(deployment, release, change) ||
        (before && !isOlder && !isReverted(change, release));
      if (isIn) {
        next.set(change.id, before ?? { ...arrival, change, deployment });
      }
    }
    const missing = [...present.values()].filter(
      ({ change }) => !next.has(change.id),
    );
    const isRollback =
      isOlder &&
      ((release.isKnown && last?.isKnown) ||
        earlier.some(other => isSameRelease(other, deployment)));
    const isNew = [...next.values()].some(
      ({ deployment: by }) => by === deployment,
    );
    if (isRollback) {
      const rollback: Arrival = {
        ...arrival,
        how: 'rollback',
        takenBack: missing.length,
      };
      deployments.push(rollback);
      for (const { change } of missing) {
        takenBack.set(change.id, { change, by: rollback });
      }
    } else if (!isNew) {
      deployments.push(arrival);
    }
    present = next;
    last = release;
    earlier.push(deployment);
  }
  return {
    present: [...present.values()],
    deployments,
    takenBack: [...takenBack.values()],
  };
}

function contains(
  deployment: SuspectChange,
  release: Release,
  change: SuspectChange,
): boolean {
  if (isReverted(change, release)) return false;
  if (names(deployment, change)) return true;
  if (!mayShareRepository(deployment, change)) return false;
  return (
    isSameCommit(deployment.commit, change.commit) ||
    (change.mergedAt !== undefined && change.mergedAt <= release.until)
  );
}

function isReverted(change: SuspectChange, release: Release): boolean {
  return change.revertedAt !== undefined && change.revertedAt <= release.until;
}
