import type {
  DocumentReference,
  FollowUp,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { answerEtag } from '../http';
import { isOpen } from './changeFollowUp';
import type { StoredFollowUp } from './FollowUpsStore';

/** What callers see of a stored follow-up, given its document as they see it. */
export function toFollowUp(
  stored: StoredFollowUp,
  document: HandoffDocument | undefined,
): FollowUp {
  const { documentId: _, heading, version: __, ...rest } = stored;
  return {
    ...rest,
    document: document && toReference(document, heading),
    newerRevision: document && newerRevision(stored, document),
    etag: etagOf(stored),
  };
}

function toReference(
  { id, entityRef, kind, title }: HandoffDocument,
  heading: StoredFollowUp['heading'],
): DocumentReference {
  return { id, entityRef, kind, title, heading };
}

/** What is open may be mended in a newer revision already. */
function newerRevision(
  { state, revision }: StoredFollowUp,
  document: HandoffDocument,
): number | undefined {
  return revision && isOpen(state) && document.revision > revision
    ? document.revision
    : undefined;
}

/** Changes whenever the follow-up does. */
export function etagOf({ version }: StoredFollowUp): string {
  return `"${version}"`;
}

/** Headers of an answer that holds a follow-up. */
export function etagHeader(followUp: FollowUp): Record<string, string> {
  return { ETag: answerEtag(followUp.etag, followUp) };
}
