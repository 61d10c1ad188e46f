import {
  PARSER_VERSION,
  type DocumentTransformer,
} from 'backstage-plugin-handoff-node';
import { digest, draftDocument } from '../draftDocument';
import { prepareDocument } from '../parsing';
import type { SelectedFiles, SourceFile, SourceUrls } from '../sources';
import type { DocumentDraft } from '../store';

/** What drafts are made from. Paths are relative to the source folder. */
export interface DraftDocumentsOptions {
  entityRef: string;
  /** Name and title of the entity, by which its documents are found as well. */
  entityNames: string[];
  selected: SelectedFiles;
  /** Fingerprints of what is stored, by path. */
  known: ReadonlyMap<string, string>;
  /** Commit or etag that was read. */
  commit?: string;
  transformers: DocumentTransformer[];
  urls: (path: string) => SourceUrls;
}

/** All documents that are there, and drafts of those that are new or changed. */
export interface DraftedDocuments {
  paths: string[];
  drafts: DocumentDraft[];
}

/**
 * Makes drafts of the documents of a folder. A document that is stored as it is costs one hash; only others are
 * transformed, masked and parsed.
 */
export async function draftDocuments(
  options: DraftDocumentsOptions,
): Promise<DraftedDocuments> {
  const { selected, known } = options;
  const transformerIds = options.transformers.map(({ id }) => id);
  const attachments = new Map(selected.files.map(file => [file.path, file]));
  const surroundings = digest(
    JSON.stringify([PARSER_VERSION, transformerIds]),
    ...options.entityNames,
    ...selected.files.flatMap(({ path, content }) => [path, digest(content)]),
  );
  const drafts: DocumentDraft[] = [];
  for (const { path, content } of selected.documents) {
    const fingerprint = digest(surroundings, content);
    if (known.get(path) !== fingerprint) {
      const context = { fingerprint, attachments };
      drafts.push(await draft(options, { path, content }, context));
    }
  }
  // A file that cannot be read this time keeps the document that was read of it before.
  const unreadable = selected.problems
    .map(({ path }) => path ?? '')
    .filter(path => known.has(path));
  return {
    paths: [
      ...new Set([
        ...selected.documents.map(({ path }) => path),
        ...unreadable,
      ]),
    ],
    drafts,
  };
}

async function draft(
  options: DraftDocumentsOptions,
  document: { path: string; content: string },
  context: { fingerprint: string; attachments: Map<string, SourceFile> },
): Promise<DocumentDraft> {
  const { entityRef, entityNames, selected, transformers } = options;
  const prepared = await prepareDocument({
    ...document,
    entityRef,
    folder: selected.folder,
    files: new Set([
      ...selected.documents.map(other => other.path),
      ...context.attachments.keys(),
    ]),
    transformers,
  });
  return {
    ...draftDocument(prepared, {
      entityNames,
      fingerprint: context.fingerprint,
      sourceType: 'repository',
      path: prepared.path,
      revision: { commit: options.commit },
    }),
    ...options.urls(prepared.path),
    path: prepared.path,
    files: prepared.parsed.references.flatMap(
      reference => context.attachments.get(reference) ?? [],
    ),
  };
}
