import type { NewReleaseTask } from 'backstage-plugin-handoff-common';
import { toNewTask, type TaskDraft } from '../page/tasks/taskDraft';

/** Whether nobody has said what is to be done, but something else of it. */
export function isUntitled({ title, owner, due }: TaskDraft): boolean {
  return !title.trim() && Boolean(owner || due);
}

/** The tasks that are sent: without those of which nothing was said. */
export function toNewTasks(drafts: readonly TaskDraft[]): NewReleaseTask[] {
  return drafts.filter(({ title }) => title.trim()).map(toNewTask);
}
