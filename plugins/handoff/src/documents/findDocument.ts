import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { TabLocation } from './tabLocation';

/** The document that the address names, by id or else by path; paths may differ in case and in a leading `./`. */
export function findDocument(
  documents: HandoffDocument[],
  { documentId, path }: Pick<TabLocation, 'documentId' | 'path'>,
): HandoffDocument | undefined {
  if (documentId) {
    return documents.find(document => document.id === documentId);
  }
  return path ? findDocumentByPath(documents, path) : undefined;
}

/** The document at a path of the source folder; the exact spelling wins over one in another case. */
export function findDocumentByPath(
  documents: HandoffDocument[],
  path: string,
): HandoffDocument | undefined {
  const wanted = path.replace(/^(\.?\/)+/, '');
  return (
    documents.find(({ source }) => source.path === wanted) ??
    documents.find(
      ({ source }) => source.path?.toLowerCase() === wanted.toLowerCase(),
    )
  );
}
