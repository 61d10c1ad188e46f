import type { IncidentInterval } from './IncidentInterval';

/** Intervals of one entity that overlap, follow one another closely, or that people put together. */
export interface Incident {
  /** Of the first interval and the entity, so that it stays the same as others join. */
  id: string;
  entityRef: string;
  startedAt: number;
  /** When the last interval ended, as far as it has. */
  endedAt: number;
  /** Whether all of them are over, not only never heard of again. */
  isResolved: boolean;
  /** The earliest first. */
  intervals: readonly IncidentInterval[];
}

/**
 * What is one incident, of entities in no particular order: their overlapping intervals, joined where the gap between
 * them is shorter than one.
 *
 * @param intervals - in any order
 * @param rules - `gapMs`: of this length or longer, it parts two incidents
 * @returns the intervals of each, the earliest first
 */
export function groupIntervals(
  intervals: readonly IncidentInterval[],
  rules: { gapMs: number },
): IncidentInterval[][] {
  const open = new Map<string, { endsAt: number; group: IncidentInterval[] }>();
  const groups: IncidentInterval[][] = [];
  for (const interval of [...intervals].sort(byStart)) {
    const { entityRef, startsAt, endsAt } = interval;
    const last = open.get(entityRef);
    if (last && startsAt - last.endsAt < rules.gapMs) {
      last.endsAt = Math.max(last.endsAt, endsAt);
      last.group.push(interval);
      continue;
    }
    const group = [interval];
    open.set(entityRef, { endsAt, group });
    groups.push(group);
  }
  return groups;
}

/** @param intervals - of one entity, at least one, the earliest first */
export function toIncident(intervals: readonly IncidentInterval[]): Incident {
  const [{ id, entityRef, startsAt }] = intervals;
  return {
    id: `${id}:${entityRef}`,
    entityRef,
    startedAt: startsAt,
    endedAt: intervals.reduce(
      (last, { endsAt }) => Math.max(last, endsAt),
      -Infinity,
    ),
    isResolved: intervals.every(({ isResolved }) => isResolved),
    intervals,
  };
}

/** Sorts intervals by when they began, always in the same way. */
export function byStart(a: IncidentInterval, b: IncidentInterval): number {
  return (
    a.startsAt - b.startsAt ||
    compare(a.id, b.id) ||
    compare(a.entityRef, b.entityRef)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
