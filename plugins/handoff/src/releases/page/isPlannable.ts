import type { Release } from 'backstage-plugin-handoff-common';

/** Whether what a release is to do may still change. */
export function isPlannable({ state }: Pick<Release, 'state'>): boolean {
  return ['draft', 'in-review', 'rejected', 'accepted'].includes(state);
}
