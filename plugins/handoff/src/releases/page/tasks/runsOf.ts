import type { Release } from 'backstage-plugin-handoff-common';

/** The runs of a task, the latest last: those of a dry run, or without one, those for the release itself. */
export function runsOf(
  { runs }: Pick<Release, 'runs'>,
  taskId: string,
  rehearsalId?: string,
): Release['runs'] {
  return runs.filter(
    each =>
      each.taskId === taskId &&
      each.purpose === (rehearsalId ? 'rehearsal' : 'task') &&
      each.rehearsalId === rehearsalId,
  );
}
