import type { IncidentInterval } from './IncidentInterval';
import type { IncidentJudgement } from './IncidentJudgement';
import { IntervalGroups, keyOf } from './IntervalGroups';
import {
  byStart,
  groupIntervals,
  toIncident,
  type Incident,
} from './incidentsOf';

/** An incident, with what people said of it. */
export interface JudgedIncident extends Incident {
  /** Whether somebody said of all of its intervals that they are no incident. */
  isDismissed: boolean;
  /** Deployments that did not cause it. */
  unlinkedIds: ReadonlySet<string>;
  /** All that name one of its intervals, also what was taken back, in the order in which they were made. */
  judgements: readonly IncidentJudgement[];
}

/**
 * The incidents of entities, the oldest first, as people corrected them.
 *
 * @remarks
 *
 * What was merged and split is done again in the same order, on the incidents that follow from the intervals; what names
 * intervals that are not there changes nothing. Every interval stays in exactly one incident. Whatever joins an
 * incident that was dismissed brings it back: nobody has said anything of it yet.
 *
 * @param intervals - in any order
 * @param judgements - in the order in which they were made
 * @param rules - `gapMs`: of this length or longer, a gap parts two incidents
 */
export function judgeIncidents(
  intervals: readonly IncidentInterval[],
  judgements: readonly IncidentJudgement[],
  rules: { gapMs: number },
): JudgedIncident[] {
  const found = groupIntervals(intervals, rules);
  if (!judgements.length) return found.map(unjudged);
  const groups = new IntervalGroups(found);
  const dismissed = new Set<string>();
  const named = new Map<string, IncidentJudgement[]>();
  for (const judgement of judgements) {
    const { kind, entityRef, intervalIds, undone } = judgement;
    const keys = intervalIds.map(id => keyOf({ id, entityRef }));
    for (const key of keys) {
      const known = named.get(key);
      if (known) known.push(judgement);
      else named.set(key, [judgement]);
    }
    if (undone) continue;
    if (kind === 'merge') groups.merge(keys);
    if (kind === 'split') groups.split(keys[0]);
    if (kind === 'dismiss') keys.forEach(key => dismissed.add(key));
  }
  const orders = new Map(judgements.map((each, index) => [each, index]));
  return groups
    .list()
    .sort(([a], [b]) => byStart(a, b))
    .map(group => {
      const own = [
        ...new Set(group.flatMap(each => named.get(keyOf(each)) ?? [])),
      ].sort((a, b) => orders.get(a)! - orders.get(b)!);
      const unlinked = own.filter(each => each.kind === 'unlink');
      return {
        ...toIncident(group),
        isDismissed: group.every(each => dismissed.has(keyOf(each))),
        unlinkedIds: new Set(
          unlinked.flatMap(({ undone, changeId }) =>
            undone ? [] : changeId ?? [],
          ),
        ),
        judgements: own,
      };
    });
}

const NONE: ReadonlySet<string> = new Set();

function unjudged(group: readonly IncidentInterval[]): JudgedIncident {
  return {
    ...toIncident(group),
    isDismissed: false,
    unlinkedIds: NONE,
    judgements: [],
  };
}
