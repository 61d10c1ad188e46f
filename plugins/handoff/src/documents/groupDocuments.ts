import {
  documentKinds,
  type DocumentKind,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';

/** With fewer documents of a kind than this, folders are more noise than help. */
const FOLDERS_FROM_DOCUMENTS = 15;

/** Documents of one folder, or of one kind when its folders do not matter. */
export interface DocumentFolder {
  /** What tells the folder from its siblings; empty when the kind has no folders worth showing. */
  name: string;
  documents: HandoffDocument[];
}

export interface DocumentGroup {
  kind: DocumentKind;
  count: number;
  folders: DocumentFolder[];
}

/** Documents by kind in the order in which an operator wants them, long kinds by folder, each by title. */
export function groupDocuments(documents: HandoffDocument[]): DocumentGroup[] {
  return documentKinds.flatMap(kind => {
    const ofKind = documents
      .filter(document => document.kind === kind)
      .sort(byTitle);
    return ofKind.length === 0
      ? []
      : [{ kind, count: ofKind.length, folders: foldersOf(ofKind) }];
  });
}

function foldersOf(documents: HandoffDocument[]): DocumentFolder[] {
  const byFolder = new Map<string, HandoffDocument[]>();
  for (const document of documents) {
    const folder = folderOf(document);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), document]);
  }
  if (documents.length < FOLDERS_FROM_DOCUMENTS || byFolder.size === 1) {
    return [{ name: '', documents }];
  }
  const common = commonFolder([...byFolder.keys()]);
  return [...byFolder]
    .map(([folder, inFolder]) => ({
      name: folder.slice(common.length).replace(/^\//, ''),
      documents: inFolder,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function folderOf(document: HandoffDocument): string {
  return document.source.path?.split('/').slice(0, -1).join('/') ?? '';
}

/** The longest folder that all the folders stand in. */
function commonFolder(folders: string[]): string {
  const parts = folders.map(folder => folder.split('/'));
  const depth = parts[0].findIndex((part, index) =>
    parts.some(other => other[index] !== part),
  );
  return parts[0].slice(0, depth === -1 ? undefined : depth).join('/');
}

function byTitle(a: HandoffDocument, b: HandoffDocument): number {
  return a.title.localeCompare(b.title, undefined, { numeric: true });
}
