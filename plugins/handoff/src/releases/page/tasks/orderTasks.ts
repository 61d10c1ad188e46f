import {
  releaseTaskPhases,
  type ReleaseTask,
  type ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';

/** What of the tasks of a release is shown. */
export interface TaskFilter {
  /** A part of the title, in any case. */
  text: string;
  /** Whether those that are done are left out. */
  isOpen: boolean;
  /** Whether only those of the reader and their groups are shown. */
  isMine: boolean;
}

/**
 * The phases of a release with the tasks that fit, in the order in which they are done: by their times, those without a
 * time last, but none before one on which it depends.
 */
export function orderTasks(
  tasks: readonly ReleaseTask[],
  filter: TaskFilter,
  ownershipRefs: readonly string[],
): Array<{ phase: ReleaseTaskPhase; tasks: ReleaseTask[] }> {
  const text = filter.text.trim().toLowerCase();
  const fits = ({ title, owner, doneAt }: ReleaseTask) =>
    (!text || title.toLowerCase().includes(text)) &&
    (!filter.isOpen || !doneAt) &&
    (!filter.isMine || (owner !== undefined && ownershipRefs.includes(owner)));
  return releaseTaskPhases.flatMap(phase => {
    const ofPhase = tasks.filter(task => task.phase === phase);
    ofPhase.sort((a, b) => compareTimes(a.dueAt, b.dueAt));
    const own = afterDependencies(ofPhase).filter(fits);
    return own.length ? [{ phase, tasks: own }] : [];
  });
}

export function isOverdue(
  { dueAt, doneAt }: Pick<ReleaseTask, 'dueAt' | 'doneAt'>,
  now: DateTime,
): boolean {
  return Boolean(dueAt && !doneAt && DateTime.fromISO(dueAt) < now);
}

/** Moves each task forward that another one before it depends on. */
function afterDependencies(tasks: readonly ReleaseTask[]): ReleaseTask[] {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const ordered = new Set<ReleaseTask>();
  // A thousand tasks may wait for each other in a row, which is too deep to call oneself.
  for (const task of tasks) {
    const open = [task];
    const entered = new Set<ReleaseTask>();
    for (let next = open.at(-1); next; next = open.at(-1)) {
      const waitsFor = entered.has(next)
        ? []
        : (next.dependsOn ?? []).flatMap(id => byId.get(id) ?? []);
      const missing = waitsFor.filter(
        each => !ordered.has(each) && !entered.has(each),
      );
      entered.add(next);
      if (missing.length) {
        open.push(...missing.reverse());
      } else {
        ordered.add(next);
        open.pop();
      }
    }
  }
  return [...ordered];
}

function compareTimes(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return DateTime.fromISO(a).toMillis() - DateTime.fromISO(b).toMillis();
}
