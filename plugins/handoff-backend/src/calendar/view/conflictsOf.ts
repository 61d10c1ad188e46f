import type {
  CalendarConflict,
  CalendarConflictReason,
} from 'backstage-plugin-handoff-common';

/** What of a release decides whether it gets into the way of others. Times in milliseconds since 1970. */
export interface ConflictingRelease {
  id: string;
  title: string;
  start: number;
  end: number;
  entityRefs: string[];
  environment?: string;
  /** Users and Groups that have a role in it, or own one of its entities. */
  owners: string[];
}

/** Releases that overlap, one with the next. */
interface Cluster {
  releases: ConflictingRelease[];
  start: number;
  end: number;
}

/**
 * Which releases overlap and have something to do with each other: the same entity, one that depends on the other, or the same
 * people. Of entities, only releases to the same environment do; one that names none may go to any.
 *
 * @param dependenciesOf - full refs of what an entity depends on directly
 * @returns those that overlap first come first, each set of releases once, with all the reasons; that they have the same
 *   people is said where there is no other reason
 */
export function conflictsOf(
  releases: ConflictingRelease[],
  dependenciesOf: (entityRef: string) => readonly string[],
): CalendarConflict[] {
  const found = new Map<string, CalendarConflict>();
  const note = (clusters: Cluster[], reason: CalendarConflictReason) => {
    for (const cluster of clusters) {
      const key = cluster.releases.map(({ id }) => id).join();
      const known = found.get(key);
      if (!known) found.set(key, toConflict(cluster, reason));
      else if (reason.kind !== 'owner' || isOfOwners(known)) {
        if (!hasReason(known, reason)) known.reasons.push(reason);
      }
    }
  };
  const byEntity = groupBy(releases, ({ entityRefs }) => entityRefs);
  for (const [entityRef, own] of byEntity) {
    for (const those of byEnvironment(own)) {
      note(clustersOf(those), { kind: 'entity', entityRef });
    }
    for (const dependsOn of dependenciesOf(entityRef)) {
      const needed = byEntity.get(dependsOn);
      if (!needed) continue;
      const both = [...new Set([...own, ...needed])];
      for (const those of byEnvironment(both)) {
        note(clustersOf(facing(those, entityRef, dependsOn)), {
          kind: 'dependency',
          entityRef,
          dependsOn,
        });
      }
    }
  }
  for (const [owner, own] of groupBy(releases, ({ owners }) => owners)) {
    note(clustersOf(own), { kind: 'owner', owner });
  }
  return [...found.values()].sort((a, b) => a.start.localeCompare(b.start));
}

/** Sets of at least two releases that hang together in time. What begins when another ends does not overlap it. */
function clustersOf(releases: ConflictingRelease[]): Cluster[] {
  const sorted = [...releases].sort(
    (a, b) => a.start - b.start || a.id.localeCompare(b.id),
  );
  const groups: ConflictingRelease[][] = [];
  let until = -Infinity;
  for (const release of sorted) {
    if (release.start < until) groups.at(-1)?.push(release);
    else groups.push([release]);
    until = Math.max(until, release.end);
  }
  return groups
    .filter(group => group.length > 1)
    .map(group => ({
      releases: group,
      start: group[1].start,
      // The last to end overlaps the one that ends before it.
      end: group.map(({ end }) => end).sort((a, b) => b - a)[1],
    }));
}

/** Releases of one of two entities that overlap another release of the other. */
function facing(
  releases: ConflictingRelease[],
  left: string,
  right: string,
): ConflictingRelease[] {
  return releases.filter(a =>
    releases.some(
      b =>
        a !== b &&
        a.start < b.end &&
        b.start < a.end &&
        ((a.entityRefs.includes(left) && b.entityRefs.includes(right)) ||
          (a.entityRefs.includes(right) && b.entityRefs.includes(left))),
    ),
  );
}

/** Releases by where they go; those that do not say are with all of them. */
function byEnvironment(
  releases: ConflictingRelease[],
): Iterable<ConflictingRelease[]> {
  const named = new Set(
    releases.flatMap(({ environment }) => environment ?? []),
  );
  if (named.size < 2) return [releases];
  return [...named].map(name =>
    releases.filter(({ environment = name }) => environment === name),
  );
}

function groupBy(
  releases: ConflictingRelease[],
  keysOf: (release: ConflictingRelease) => string[],
): Map<string, ConflictingRelease[]> {
  const groups = new Map<string, ConflictingRelease[]>();
  for (const release of releases) {
    for (const key of new Set(keysOf(release))) {
      const group = groups.get(key);
      if (group) group.push(release);
      else groups.set(key, [release]);
    }
  }
  return groups;
}

function toConflict(
  { releases, start, end }: Cluster,
  reason: CalendarConflictReason,
): CalendarConflict {
  return {
    releases: releases.map(({ id, title }) => ({ id, title })),
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    reasons: [reason],
  };
}

function isOfOwners({ reasons }: CalendarConflict): boolean {
  return reasons.every(({ kind }) => kind === 'owner');
}

function hasReason(
  { reasons }: CalendarConflict,
  wanted: CalendarConflictReason,
): boolean {
  return reasons.some(
    reason => JSON.stringify(reason) === JSON.stringify(wanted),
  );
}
