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

/** The phases of a release with the tasks that fit, in the order of their times; those without a time come last. */
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
    const own = tasks.filter(task => task.phase === phase && fits(task));
    own.sort((a, b) => compareTimes(a.dueAt, b.dueAt));
    return own.length ? [{ phase, tasks: own }] : [];
  });
}

export function isOverdue(
  { dueAt, doneAt }: Pick<ReleaseTask, 'dueAt' | 'doneAt'>,
  now: DateTime,
): boolean {
  return Boolean(dueAt && !doneAt && DateTime.fromISO(dueAt) < now);
}

function compareTimes(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return DateTime.fromISO(a).toMillis() - DateTime.fromISO(b).toMillis();
}
