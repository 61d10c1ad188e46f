import type { ReleaseTask } from 'backstage-plugin-handoff-common';
import { useReleaseDocuments } from '../ReleaseDocuments';

/** Whether a task can be done as a run of its document: the steps of a page outside are not known here. */
export function useIsRunnable(
  task: Pick<ReleaseTask, 'documentId'> | undefined,
): boolean {
  const { documents } = useReleaseDocuments();
  if (!task?.documentId) return false;
  const document = documents.find(({ id }) => id === task.documentId);
  return document?.source.type !== 'external';
}
