import type { DocumentDetail } from 'backstage-plugin-handoff-common';

/** Whether a document is one to follow step by step: a procedure that has steps and is still to be followed. */
export function canRun({ document, steps }: DocumentDetail): boolean {
  return (
    ['runbook', 'rollback', 'deployment'].includes(document.kind) &&
    steps.length > 0 &&
    !document.retired &&
    !document.archivedAt &&
    !document.purgedAt
  );
}
