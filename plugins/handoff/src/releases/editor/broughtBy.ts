import type { Release } from 'backstage-plugin-handoff-common';

/** What is asked of a release. */
export type AskedRelease = Pick<
  Release,
  'tasks' | 'criteria' | 'requiredRoles'
>;

const NOTHING: AskedRelease = { tasks: [], criteria: [], requiredRoles: [] };

/** What templates and its risk ask of a release as it was written, as far as they have not asked it before; questions are for the review. */
export function broughtBy(
  written: AskedRelease,
  before: AskedRelease = NOTHING,
): { tasks: number; criteria: number; roles: string[] } {
  const known = new Set(before.criteria.map(({ id }) => id));
  const added = written.criteria.filter(
    ({ id, template }) => template !== undefined && !known.has(id),
  );
  return {
    tasks: added.filter(({ kind }) => kind === 'task').length,
    criteria: added.filter(
      ({ kind }) => kind !== 'task' && kind !== 'role' && kind !== 'question',
    ).length,
    roles: written.requiredRoles.filter(
      role => !before.requiredRoles.includes(role),
    ),
  };
}
