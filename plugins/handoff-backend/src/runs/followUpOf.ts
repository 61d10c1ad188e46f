import type { NewFollowUp } from 'backstage-plugin-handoff-common';
import type { RunCorrection } from './CorrectionSink';

/** As much as a list shows. */
const MAX_TITLE_LENGTH = 200;

/** A correction as a follow-up, which is for the steward of the document. */
export function followUpOf(correction: RunCorrection): NewFollowUp {
  const { text, document, revision, heading, runId, requestId } = correction;
  const [line] = text.trim().split('\n');
  const isShort = line === text.trim() && line.length <= MAX_TITLE_LENGTH;
  return {
    title: isShort ? line : `${line.slice(0, MAX_TITLE_LENGTH - 1).trim()}…`,
    description: isShort ? undefined : text,
    origin: { type: 'run', id: runId },
    documentId: document.id,
    revision,
    heading,
    requestId,
  };
}
