import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import type { StoredCriterion, StoredRelease } from '../StoredRelease';
import type { ReleaseTemplate } from './ReleasePolicy';
import { toTask } from './toTask';

/** Those that nobody took out. */
export function standingCriteria(
  { criteria }: Pick<StoredRelease, 'criteria'>,
  kind: StoredCriterion['kind'],
): StoredCriterion[] {
  return criteria.filter(each => each.kind === kind && !each.isRemoved);
}

/**
 * Asks something more of a release.
 *
 * @throws ConflictError when that is asked already, or was and was taken out
 * @throws InputError when it does not say what is asked
 */
export function addCriterion(
  release: StoredRelease,
  criterion: StoredCriterion,
): StoredRelease {
  const { kind, value } = criterion;
  if (!value && kind !== 'dry-run') {
    throw new InputError(`value: is missing; say which ${kind}`);
  }
  const known = release.criteria.find(
    each => each.kind === kind && each.value === value,
  );
  if (known) {
    throw new ConflictError(
      known.isRemoved
        ? `The release had this criterion: put ${known.id} back instead`
        : 'The release has this criterion already',
    );
  }
  return { ...release, criteria: [...release.criteria, criterion] };
}

/**
 * Takes a criterion out, or puts it back, with the task that it brought.
 *
 * @throws NotFoundError for one that the release does not have
 * @throws ConflictError when it is as wanted already
 */
export function changeCriterion(
  release: StoredRelease,
  criterionId: string,
  change: { isRemoved: boolean; reason: string; by: string; at: string },
  given: {
    templates: readonly ReleaseTemplate[];
    createId: () => string;
  },
): StoredRelease {
  const criterion = release.criteria.find(({ id }) => id === criterionId);
  if (!criterion) {
    throw new NotFoundError(
      `Release ${release.id} has no criterion ${criterionId}`,
    );
  }
  if (criterion.isRemoved === change.isRemoved) {
    throw new ConflictError(
      `The criterion is ${change.isRemoved ? 'out' : 'in'} already`,
    );
  }
  return {
    ...release,
    criteria: release.criteria.map(each =>
      each.id === criterionId ? { ...each, ...change } : each,
    ),
    tasks:
      criterion.kind === 'task'
        ? withTask(release, criterion, change.isRemoved, given)
        : release.tasks,
  };
}

function withTask(
  release: StoredRelease,
  { id, value, template }: StoredCriterion,
  isRemoved: boolean,
  given: {
    templates: readonly ReleaseTemplate[];
    createId: () => string;
  },
): ReleaseTask[] {
  const { tasks } = release;
  if (isRemoved) {
    return withoutTasks(
      tasks,
      tasks.filter(each => each.criterionId === id).map(each => each.id),
    );
  }
  const asked = given.templates
    .find(each => each.id === template)
    ?.tasks.find(({ title }) => title === value);
  // The template may be gone from the configuration.
  const task = asked ?? { title: value, phase: 'before' as const };
  return [
    ...tasks,
    { ...toTask(task, release, given.createId()), criterionId: id },
  ];
}

/** Takes tasks out; others wait for them no more. */
export function withoutTasks(
  tasks: readonly ReleaseTask[],
  ids: readonly string[],
): ReleaseTask[] {
  return tasks
    .filter(({ id }) => !ids.includes(id))
    .map(task =>
      task.dependsOn?.some(id => ids.includes(id))
        ? { ...task, dependsOn: task.dependsOn.filter(id => !ids.includes(id)) }
        : task,
    );
}
