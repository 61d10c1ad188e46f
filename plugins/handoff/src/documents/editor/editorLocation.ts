import {
  documentKinds,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';

/** What the address of an entity's tab says is being written. */
export interface EditorLocation {
  /** The document that is changed; absent for a new one. */
  documentId?: string;
  /** The kind that a new one begins as. */
  kind?: DocumentKind;
}

/** @returns `undefined` when nothing is being written */
export function parseEditorLocation(
  parameters: URLSearchParams,
): EditorLocation | undefined {
  const documentId = parameters.get('document') ?? undefined;
  switch (parameters.get('view')) {
    case 'new':
      return {
        kind: documentKinds.find(kind => kind === parameters.get('kind')),
      };
    case 'edit':
      return documentId ? { documentId } : undefined;
    default:
      return undefined;
  }
}

/** The query that opens a document for writing in the tab of its entity. */
export function editSearch(documentId: string): string {
  return `?${new URLSearchParams({ document: documentId, view: 'edit' })}`;
}

/** The query that begins a new document in the tab of an entity. */
export function newDocumentSearch(kind?: DocumentKind): string {
  return `?${new URLSearchParams({ view: 'new', ...(kind && { kind }) })}`;
}
