import { isSameCommit } from '../../changes';
import type { Deployment } from '../facts';
import type { JudgedIncident } from './judgeIncidents';

/** Why a deployment counts as failed. */
export type Failure =
  | { how: 'reverted' }
  | { how: 'rolled-back'; by: string }
  | { how: 'incident'; incident: JudgedIncident };

/**
 * The deployments that failed, by the ids of their changes: reverted, rolled back, or followed closely by an incident on
 * one of their entities. The first of these that holds is told.
 *
 * @remarks
 *
 * A deployment is rolled back when a later one brings back to one of its entities the commit or version that was there
 * before it. After A, B, C and A again, B and C are.
 *
 * @param deployments - the oldest first
 * @param incidents - the oldest first, without those that were dismissed
 * @param rules - `windowMs`: how long after a deployment an incident is put down to it, the end included
 */
export function failedDeployments(
  deployments: readonly Deployment[],
  incidents: readonly JudgedIncident[],
  rules: { windowMs: number },
): Map<string, Failure> {
  const rolledBack = findRolledBack(deployments);
  const followers = followersOf(deployments, incidents, rules);
  const failures = new Map<string, Failure>();
  for (const deployment of deployments) {
    const { changeId, isReverted } = deployment;
    const by = rolledBack.get(changeId);
    if (isReverted) failures.set(changeId, { how: 'reverted' });
    else if (by) failures.set(changeId, { how: 'rolled-back', by });
    else {
      const incident = followers.get(changeId);
      if (incident) failures.set(changeId, { how: 'incident', incident });
    }
  }
  return failures;
}

/**
 * The first incident after each deployment, within a time, by the ids of their changes: on one of its entities, and not
 * unlinked from it.
 *
 * @param incidents - the oldest first, without those that were dismissed
 */
export function followersOf(
  deployments: readonly Deployment[],
  incidents: readonly JudgedIncident[],
  rules: { windowMs: number },
): Map<string, JudgedIncident> {
  const byEntity = Map.groupBy(incidents, ({ entityRef }) => entityRef);
  const followers = new Map<string, JudgedIncident>();
  for (const deployment of deployments) {
    const incident = followerOf(deployment, byEntity, rules.windowMs);
    if (incident) followers.set(deployment.changeId, incident);
  }
  return followers;
}

function followerOf(
  { changeId, at, entityRefs }: Deployment,
  byEntity: ReadonlyMap<string, readonly JudgedIncident[]>,
  windowMs: number,
): JudgedIncident | undefined {
  const followers = entityRefs.flatMap(ref => {
    const incidents = byEntity.get(ref) ?? [];
    let place = firstSince(incidents, at);
    while (incidents[place]?.unlinkedIds.has(changeId)) place += 1;
    const next = incidents[place];
    return next && next.startedAt - at <= windowMs ? [next] : [];
  });
  return followers.sort((a, b) => a.startedAt - b.startedAt)[0];
}

/** The place of the first incident that began at a time or later. */
function firstSince(incidents: readonly JudgedIncident[], at: number): number {
  let [low, high] = [0, incidents.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (incidents[middle].startedAt < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By what deployments were rolled back, each by the first that did. */
function findRolledBack(
  deployments: readonly Deployment[],
): Map<string, string> {
  const rolledBack = new Map<string, string>();
  const standing = new Map<string, Deployment[]>();
  for (const deployment of deployments) {
    for (const entityRef of deployment.entityRefs) {
      // What is built of two repositories is deployed in two parts, each with a past of its own.
      const place = `${entityRef} ${deployment.repository ?? ''}`;
      const before = standing.get(place) ?? [];
      const index = findLast(before, deployment);
      // What is deployed once more without anything in between is only repeated.
      for (const { changeId } of index < 0 ? [] : before.slice(index + 1)) {
        if (!rolledBack.has(changeId)) {
          rolledBack.set(changeId, deployment.changeId);
        }
      }
      const kept = index < 0 ? before : before.slice(0, index);
      kept.push(deployment);
      standing.set(place, kept);
    }
  }
  return rolledBack;
}

/** Few rollbacks go back further, and each deployment is compared with as many. */
const MAX_BACK = 20;

function findLast(before: readonly Deployment[], release: Deployment): number {
  const end = Math.max(0, before.length - MAX_BACK);
  for (let index = before.length - 1; index >= end; index -= 1) {
    if (isSameRelease(before[index], release)) return index;
  }
  return -1;
}

function isSameRelease(one: Deployment, other: Deployment): boolean {
  if (one.commit && other.commit) return isSameCommit(one.commit, other.commit);
  return one.version !== undefined && one.version === other.version;
}
