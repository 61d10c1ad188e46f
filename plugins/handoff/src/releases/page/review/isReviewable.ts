import type { Release } from 'backstage-plugin-handoff-common';

/** Whether both sides look back on a release, or have done so. */
export function isReviewable({ state }: Pick<Release, 'state'>): boolean {
  return ['deployed', 'rolled-back', 'reviewed'].includes(state);
}
