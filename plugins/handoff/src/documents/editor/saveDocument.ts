import {
  getFrontMatter,
  type DocumentDetail,
  type HandoffApi,
} from 'backstage-plugin-handoff-common';
import { errorStatus } from '../../components/errorStatus';
import type { Draft } from './draftStorage';
import { headingOf } from './headingOf';
import { kindOf } from './kindOf';
import { loadDocument, type LoadedDocument } from './loadDocument';

/** How saving ended. */
export type SaveOutcome =
  | { detail: DocumentDetail }
  /** Somebody has saved another text in the meantime. */
  | { conflict: LoadedDocument };

/** Saves a new document, or a change of one; nobody's text is overwritten unseen. */
export async function saveDocument(
  handoff: HandoffApi,
  entityRef: string,
  documentId: string | undefined,
  { content, message, minor, base }: Draft,
): Promise<SaveOutcome> {
  const text = { content, ...(message.trim() && { message: message.trim() }) };
  if (!documentId || !base) {
    return {
      detail: await handoff.documents.create({
        ...text,
        entityRef,
        kind: kindOf(content) ?? 'operations',
        title: getFrontMatter(content, 'title') || headingOf(content),
      }),
    };
  }
  const change = { ...text, ...(minor && { minor }) };
  const update = (etag: string) =>
    handoff.documents.update(documentId, change, { etag });
  try {
    return { detail: await update(base.etag) };
  } catch (error) {
    if (errorStatus(error as Error) !== 412) throw error;
  }
  const theirs = await loadDocument(handoff, documentId);
  if (theirs.document.revision !== base.revision) return { conflict: theirs };
  // A review or the like has changed the etag, and the text is the same.
  return { detail: await update(theirs.document.etag) };
}
