import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import type { StoredRelease } from '../StoredRelease';
import type { TemplateTask } from './ReleasePolicy';

/** A task of a template, as a release has it. */
export function toTask(
  { title, phase, role, due }: TemplateTask,
  { roles, window }: StoredRelease,
  id: string,
): ReleaseTask {
  const start = window && DateTime.fromISO(window.start, { zone: 'utc' });
  return {
    id,
    title,
    phase,
    owner: roles.find(each => each.role === role)?.parties[0],
    dueAt: (due && start?.plus(due).toISO()) || undefined,
  };
}
