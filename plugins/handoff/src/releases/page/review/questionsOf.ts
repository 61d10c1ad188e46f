import type { Release } from 'backstage-plugin-handoff-common';

/** What the review of a release has to answer, with the answers that there are. */
export function questionsOf({
  criteria,
  review,
}: Pick<Release, 'criteria' | 'review'>) {
  return criteria
    .filter(({ kind, isRemoved }) => kind === 'question' && !isRemoved)
    .map(({ id, value }) => ({
      id,
      question: value,
      answer: review?.answers.find(({ criterionId }) => criterionId === id)
        ?.answer,
    }));
}
