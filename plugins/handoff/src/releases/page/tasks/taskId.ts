/** The address of a task on the page of its release. */
export function taskId(id: string): string {
  return `task-${id}`;
}
