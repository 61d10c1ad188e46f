import type {
  NewReleaseTask,
  ReleaseTask,
  ReleaseTaskChange,
  ReleaseTaskPhase,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { toFieldValue } from '../../../components/fieldTime';

/** A task as it is typed; what is not said is empty. */
export interface TaskDraft {
  title: string;
  phase: ReleaseTaskPhase;
  owner: string;
  /** As a field has it, where the reader is. */
  due: string;
  dependsOn: string[];
  documentId?: string;
}

export function toTaskDraft(task?: ReleaseTask): TaskDraft {
  return {
    title: task?.title ?? '',
    phase: task?.phase ?? 'before',
    owner: task?.owner ?? '',
    due: task?.dueAt ? toFieldValue(DateTime.fromISO(task.dueAt)) : '',
    dependsOn: task?.dependsOn ?? [],
    documentId: task?.documentId,
  };
}

export function toNewTask(draft: TaskDraft): NewReleaseTask {
  const { dependsOn, documentId } = draft;
  const dueAt = dueAtOf(draft);
  return {
    ...namedValues(draft),
    ...(dueAt && { dueAt }),
    ...(dependsOn.length > 0 && { dependsOn }),
    ...(documentId && { documentId }),
  };
}

/** What changes a task; what it waits for and its document only where they are others. */
export function toTaskChange(
  draft: TaskDraft,
  task: ReleaseTask,
): ReleaseTaskChange {
  const { dependsOn, documentId } = draft;
  const before = task.dependsOn ?? [];
  const isSameOrder =
    before.length === dependsOn.length &&
    before.every(id => dependsOn.includes(id));
  return {
    ...namedValues(draft),
    dueAt: dueAtOf(draft) ?? null,
    ...(!isSameOrder && { dependsOn }),
    ...(documentId !== task.documentId && { documentId: documentId ?? null }),
  };
}

function namedValues({ title, phase, owner }: TaskDraft) {
  return { title: title.trim(), phase, ...(owner && { owner }) };
}

function dueAtOf({ due }: TaskDraft): string | undefined {
  return DateTime.fromISO(due).toUTC().toISO() ?? undefined;
}
