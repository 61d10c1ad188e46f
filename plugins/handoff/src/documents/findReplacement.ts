import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { findDocumentByPath } from './findDocument';
import { relativePath } from './relativePath';

/** The document that a retired one names as its replacement, by id, by path beside it or by path in the folder. */
export function findReplacement(
  document: HandoffDocument,
  documents: HandoffDocument[],
): HandoffDocument | undefined {
  const { replacedBy, source } = document;
  if (!replacedBy) {
    return undefined;
  }
  const beside = relativePath(source.path ?? '', replacedBy);
  return (
    documents.find(({ id }) => id === replacedBy) ??
    (beside ? findDocumentByPath(documents, beside) : undefined) ??
    findDocumentByPath(documents, replacedBy)
  );
}
