import type {
  HandoffApi,
  HandoffDocument,
  RevisionDetail,
} from 'backstage-plugin-handoff-common';

/** A document with the whole file of its newest revision, front matter included. */
export interface LoadedDocument {
  document: HandoffDocument;
  newest: RevisionDetail;
}

/** Loads what a change of a document begins with. */
export async function loadDocument(
  handoff: HandoffApi,
  id: string,
): Promise<LoadedDocument> {
  const { document } = await handoff.documents.get(id);
  return {
    document,
    newest: await handoff.documents.getRevision(id, document.revision),
  };
}
