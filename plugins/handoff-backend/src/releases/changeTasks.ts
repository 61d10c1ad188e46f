import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  NewReleaseTask,
  ReleaseTask,
  ReleaseTaskChange,
} from 'backstage-plugin-handoff-common';
import { readNeededText, readText, readTime } from './readTexts';
import { readParty } from './ReleaseParties';
import { isBeforeDeployment, withoutTasks } from './rules';
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
    dependsOn: task.dependsOn?.length ? task.dependsOn : undefined,
    documentId: task.documentId,
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
  const tasks = [...release.tasks, task];
  assertOrdered(tasks, task);
  return { ...release, tasks };
}

export function deleteTask(
  release: StoredRelease,
  taskId: string,
): StoredRelease {
  const { criterionId } = findTask(release, taskId);
  assertPlannable(release);
  if (criterionId) {
    throw new ConflictError(
      `A template asks for this task: take its criterion ${criterionId} out, with a reason`,
    );
  }
  return { ...release, tasks: withoutTasks(release.tasks, [taskId]) };
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
  const { isDone, evidence, dueAt, documentId, ...plan } = change;
  const isPlan =
    dueAt !== undefined ||
    documentId !== undefined ||
    Object.keys(plan).length > 0;
  if (isPlan) assertPlannable(release);
  if (isDone) assertDoable(release, task);
  if (['cancelled', 'reviewed'].includes(release.state)) {
    throw new ConflictError(
      `The release is ${release.state}, so that its tasks stay as they are`,
    );
  }
  const changed: ReleaseTask = {
    ...task,
    ...plan,
    ...(dueAt !== undefined && { dueAt: dueAt ?? undefined }),
    ...(documentId !== undefined && { documentId: documentId ?? undefined }),
    ...(evidence !== undefined && { evidence: evidence || undefined }),
    ...(isDone === true && !task.doneAt && { doneAt: at, doneBy: by }),
    ...(isDone === false && { doneAt: undefined, doneBy: undefined }),
  };
  const tasks = release.tasks.map(each =>
    each.id === taskId ? changed : each,
  );
  if (plan.dependsOn) assertOrdered(tasks, changed);
  return { ...release, tasks };
}

/** @throws ConflictError for a task that waits for others */
function assertDoable({ tasks }: StoredRelease, task: ReleaseTask): void {
  const waitsFor = tasks.find(
    ({ id, doneAt }) => task.dependsOn?.includes(id) && !doneAt,
  );
  if (!waitsFor) return;
  throw new ConflictError(
    `'${waitsFor.title}' is to be done first; say that it is done, or that this does not depend on it`,
  );
}

/** @throws InputError for tasks that the release does not have, and for those that wait for each other */
function assertOrdered(tasks: ReleaseTask[], { id, dependsOn }: ReleaseTask) {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const missing = dependsOn?.find(each => !byId.has(each));
  if (missing) {
    throw new InputError(`dependsOn: the release has no task ${missing}`);
  }
  const open = [...(dependsOn ?? [])];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) {
      throw new InputError(
        'dependsOn: the tasks would wait for each other, and none could be done',
      );
    }
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(byId.get(next)?.dependsOn ?? []));
  }
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
