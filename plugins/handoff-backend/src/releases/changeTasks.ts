import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  NewReleaseTask,
  ReleaseTask,
  ReleaseTaskChange,
} from 'backstage-plugin-handoff-common';
import { readNeededText, readText, readTime } from './readTexts';
import { readParty } from './ReleaseParties';
import { isBeforeDeployment } from './rules';
import type { StoredRelease } from './StoredRelease';

const MAX_TASKS = 1_000;

/** @throws InputError that names the field which cannot be used */
export async function readTask(task: NewReleaseTask): Promise<ReleaseTask> {
  return {
    id: randomUUID(),
    title: await readNeededText('title', task.title),
    phase: task.phase ?? 'before',
    owner: task.owner && readParty('owner', task.owner),
    dueAt: task.dueAt && readTime('dueAt', task.dueAt),
  };
}

export function addTask(
  release: StoredRelease,
  task: ReleaseTask,
): StoredRelease {
  assertPlannable(release);
  if (release.tasks.length >= MAX_TASKS) {
    throw new InputError(
      `A release has ${MAX_TASKS} tasks at most; put what belongs together into one`,
    );
  }
  return { ...release, tasks: [...release.tasks, task] };
}

export function deleteTask(
  release: StoredRelease,
  taskId: string,
): StoredRelease {
  findTask(release, taskId);
  assertPlannable(release);
  return { ...release, tasks: release.tasks.filter(({ id }) => id !== taskId) };
}

/** What a change says of a task, read. */
export async function readTaskChange(
  change: ReleaseTaskChange,
): Promise<ReleaseTaskChange> {
  const { title, owner, dueAt, evidence } = change;
  return {
    ...change,
    ...(title !== undefined && { title: await readNeededText('title', title) }),
    ...(owner !== undefined && { owner: readParty('owner', owner) }),
    ...(dueAt && { dueAt: readTime('dueAt', dueAt) }),
    ...(evidence !== undefined && {
      evidence: (await readText(evidence)) ?? '',
    }),
  };
}

/**
 * @param change - as `readTaskChange` has read it
 * @throws ConflictError for what may not change any more
 */
export function changeTask(
  release: StoredRelease,
  taskId: string,
  change: ReleaseTaskChange,
  { by, at }: { by: string; at: string },
): StoredRelease {
  const task = findTask(release, taskId);
  const { isDone, evidence, dueAt, ...plan } = change;
  if (dueAt !== undefined || Object.keys(plan).length) assertPlannable(release);
  if (['cancelled', 'reviewed'].includes(release.state)) {
    throw new ConflictError(
      `The release is ${release.state}, so that its tasks stay as they are`,
    );
  }
  const changed: ReleaseTask = {
    ...task,
    ...plan,
    ...(dueAt !== undefined && { dueAt: dueAt ?? undefined }),
    ...(evidence !== undefined && { evidence: evidence || undefined }),
    ...(isDone === true && !task.doneAt && { doneAt: at, doneBy: by }),
    ...(isDone === false && { doneAt: undefined, doneBy: undefined }),
  };
  return {
    ...release,
    tasks: release.tasks.map(each => (each.id === taskId ? changed : each)),
  };
}

/** @throws ConflictError when what a release is to do may not change any more */
export function assertPlannable(release: StoredRelease): void {
  if (isBeforeDeployment(release)) return;
  throw new ConflictError(
    `The release is ${release.state}, so that what it is to do stays as it is; record a decision or a follow-up`,
  );
}

function findTask({ id, tasks }: StoredRelease, taskId: string): ReleaseTask {
  const task = tasks.find(each => each.id === taskId);
  if (!task) {
    throw new NotFoundError(`Release ${id} has no task ${taskId}`);
  }
  return task;
}
