import type {
  Release,
  ReleaseCriterion,
} from 'backstage-plugin-handoff-common';
import { questionsOf } from '../review/questionsOf';
import { exceptionFor, subjectOf } from './subjectOf';

/** How far something that is asked of a release is met. */
export type CriterionStanding =
  | 'met'
  | 'unmet'
  | 'excepted'
  | 'later'
  | 'removed';

export function criterionStanding(
  criterion: ReleaseCriterion,
  release: Pick<Release, 'criteria' | 'exceptions' | 'rehearsals' | 'review'>,
): CriterionStanding {
  if (criterion.isRemoved) return 'removed';
  if (criterion.kind === 'question') {
    const question = questionsOf(release).find(({ id }) => id === criterion.id);
    return question?.answer ? 'met' : 'later';
  }
  const isMet =
    criterion.unmet.length === 0 &&
    (criterion.kind !== 'dry-run' ||
      release.rehearsals.at(-1)?.outcome === 'passed');
  if (isMet) return 'met';
  const exception = exceptionFor(release.exceptions, subjectOf(criterion));
  return exception?.state === 'granted' ? 'excepted' : 'unmet';
}
