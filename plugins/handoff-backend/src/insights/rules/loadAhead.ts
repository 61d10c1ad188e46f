import type { HeldPeriod } from '../../calendar';
import type { ReleaseLoad } from '../facts';
import type { Bucket } from './bucketsOf';
import { periodsAhead, type PeriodLoad } from './periodsAhead';

/** What waits for a team in some time. */
export interface Load {
  /** Releases whose window lies in it, as far as it does. */
  releases: number;
  /** Open tasks that are due in it. */
  tasks: number;
}

/** What waits for a team in a week, and what holds then for the entities of its releases. */
export interface WeekLoad extends Load {
  periods: PeriodLoad[];
}

/** What waits for a User or Group. */
export interface TeamLoad {
  /** Full ref; undefined for tasks that nobody has. */
  party?: string;
  /** Tasks that were due before the first week. */
  overdue: number;
  /** In the order of the weeks. */
  weeks: WeekLoad[];
  /** After the last week, or at no agreed time. */
  later: Load;
}

/**
 * What open releases ask of their teams, week by week. A release counts for each party that has a role in it, in each week in
 * which its window lies; a task for its owner, in the week in which it is due. Periods hold for a team as they do for the
 * entities of these releases.
 *
 * @param weeks - the earliest first, one after the other
 * @param periods - that hold for entities of the releases in these weeks
 * @returns those with most to do first
 */
export function loadAhead(
  releases: readonly ReleaseLoad[],
  weeks: readonly Pick<Bucket, 'start' | 'end'>[],
  periods: readonly HeldPeriod[],
): TeamLoad[] {
  const teams = new Map<string | undefined, TeamLoad>();
  const releasesOf = new Map<TeamLoad, Set<ReleaseLoad>>();
  const teamOf = (party: string | undefined) => {
    const known = teams.get(party);
    if (known) return known;
    const team: TeamLoad = {
      party,
      overdue: 0,
      weeks: weeks.map(() => ({ releases: 0, tasks: 0, periods: [] })),
      later: { releases: 0, tasks: 0 },
    };
    teams.set(party, team);
    releasesOf.set(team, new Set());
    return team;
  };
  for (const release of releases) {
    const { window, parties, tasks } = release;
    for (const team of parties.map(teamOf)) {
      releasesOf.get(team)?.add(release);
      for (const load of placesOf(team, weeks, window)) load.releases += 1;
    }
    for (const { owner, dueAt } of tasks) {
      const team = teamOf(owner);
      releasesOf.get(team)?.add(release);
      if (dueAt !== undefined && dueAt < weeks[0].start) team.overdue += 1;
      else {
        const span = dueAt === undefined ? undefined : at(dueAt);
        for (const load of placesOf(team, weeks, span)) load.tasks += 1;
      }
    }
  }
  for (const [team, own] of releasesOf) {
    const held = periodsAhead(own, weeks, periods);
    team.weeks.forEach((week, index) => {
      week.periods = held[index];
    });
  }
  return [...teams.values()].sort(
    (a, b) =>
      sizeOf(b) - sizeOf(a) || (a.party ?? '').localeCompare(b.party ?? ''),
  );
}

/** Where something counts that takes some time: in the weeks in which it lies, in the first of them if it is long past. */
function placesOf(
  { weeks: loads, later }: TeamLoad,
  weeks: readonly Pick<Bucket, 'start' | 'end'>[],
  span: { start: number; end: number } | undefined,
): Load[] {
  if (!span) return [later];
  if (span.end < weeks[0].start) return [loads[0]];
  const places = loads.filter(
    (_, index) =>
      span.start < weeks[index].end && span.end >= weeks[index].start,
  );
  return places.length ? places : [later];
}

function at(time: number) {
  return { start: time, end: time };
}

function sizeOf({ overdue, weeks, later }: TeamLoad): number {
  return [...weeks, later].reduce(
    (sum, { releases, tasks }) => sum + releases + tasks,
    overdue,
  );
}
