import type { HeldPeriod } from '../../calendar';
import type { ReleaseLoad } from '../facts';
import type { Bucket } from './bucketsOf';

/** A window, freeze or maintenance period in a week. */
export interface PeriodLoad {
  id: string;
  /** How many of its times lie in it, in part or whole. */
  times: number;
}

/**
 * Which periods hold for some releases, week by week: those that are for one of their entities, where it is deployed.
 *
 * @returns one list for each week, in the order of the periods
 */
export function periodsAhead(
  releases: Iterable<Pick<ReleaseLoad, 'entityRefs' | 'environment'>>,
  weeks: readonly Pick<Bucket, 'start' | 'end'>[],
  periods: readonly HeldPeriod[],
): PeriodLoad[][] {
  const all = [...releases];
  const held = periods.filter(period => all.some(each => holds(period, each)));
  return weeks.map(week =>
    held.flatMap(({ id, occurrences }) => {
      const times = occurrences.filter(
        ({ start, end }) => start < week.end && end > week.start,
      ).length;
      return times ? [{ id, times }] : [];
    }),
  );
}

function holds(
  period: Pick<HeldPeriod, 'entityRefs' | 'environments'>,
  { entityRefs, environment }: Pick<ReleaseLoad, 'entityRefs' | 'environment'>,
): boolean {
  const { environments } = period;
  // A release that names no environment may go to any.
  const isThere =
    !environments.length ||
    environment === undefined ||
    environments.includes(environment);
  return isThere && entityRefs.some(ref => period.entityRefs.has(ref));
}
