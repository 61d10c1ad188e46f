import {
  lastRehearsal,
  missingRolesOf,
  unmetOfCriterion,
  type ReleaseFacts,
} from './rules';
import type { StoredCriterion } from './StoredRelease';

/**
 * What a criterion waits for, in the words of somebody who may read some of the entities.
 *
 * @param visible - those entities
 */
export function describeUnmet(
  criterion: StoredCriterion,
  facts: ReleaseFacts,
  visible: readonly string[],
): string[] {
  const { release } = facts;
  const { id, kind, value } = criterion;
  switch (kind) {
    case 'role':
      return missingRolesOf(facts).includes(value)
        ? ['Has not signed yet']
        : [];
    case 'dry-run':
      return describeRehearsal(lastRehearsal(release));
    case 'task':
      return release.tasks.some(
        ({ criterionId, doneAt }) => criterionId === id && !doneAt,
      )
        ? ['Not done yet']
        : [];
    case 'question':
      return release.review?.answers.some(each => each.criterionId === id)
        ? []
        : ['Not answered yet'];
    default: {
      const unmet = unmetOfCriterion(criterion, facts);
      const seen = unmet.filter(each => visible.includes(each.entityRef));
      const hidden = unmet.length - seen.length;
      return [
        ...seen.map(({ entityRef, state }) => `${entityRef}: ${state}`),
        ...(hidden ? [`${hidden} that you may not read`] : []),
      ];
    }
  }
}

function describeRehearsal(last: ReturnType<typeof lastRehearsal>): string[] {
  if (!last) return ['Not rehearsed yet'];
  return last.outcome === 'passed' ? [] : ['The last dry run failed'];
}
