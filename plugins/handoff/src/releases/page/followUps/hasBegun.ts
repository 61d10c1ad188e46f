import type { Release } from 'backstage-plugin-handoff-common';

/** Whether something may have come of a release: whether it is on its way, or was. */
export function hasBegun({ state }: Pick<Release, 'state'>): boolean {
  return [
    'deploying',
    'deployed',
    'rolling-back',
    'rolled-back',
    'reviewed',
  ].includes(state);
}
