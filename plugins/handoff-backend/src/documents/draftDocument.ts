import { createHash } from 'node:crypto';
import type { PreparedDocument } from './parsing';
import type { DocumentDraft } from './store';

/** A draft that is not yet given its place and its files. */
export type PlacelessDraft = Omit<DocumentDraft, 'path'>;

/**
 * Makes a draft of a document with revisions, wherever it comes from.
 *
 * @param options.entityNames - name and title of the entity, by which its documents are found as well
 * @param options.path - by which it is found, if it has one that says something
 */
export function draftDocument(
  { content, parsed }: PreparedDocument,
  options: {
    entityNames: string[];
    fingerprint: string;
    sourceType: 'repository' | 'portal';
    path?: string;
    revision: {
      author?: string;
      message?: string;
      commit?: string;
      minor?: boolean;
    };
  },
): PlacelessDraft {
  const { entityNames, fingerprint, sourceType, path, revision } = options;
  return {
    fingerprint,
    kind: parsed.kind,
    title: parsed.title,
    sourceType,
    steward: parsed.steward,
    restricted: parsed.restricted,
    retired: parsed.retired,
    facts: {
      alerts: parsed.alerts,
      symptoms: parsed.symptoms,
      tags: parsed.tags,
      readers: parsed.readers,
      reviewed: parsed.reviewed,
      reviewEvery: parsed.reviewEvery,
      replacedBy: parsed.replacedBy,
      paths: parsed.paths,
      headings: parsed.headings,
      problems: parsed.problems,
    },
    revision: {
      ...revision,
      content,
      minor: revision.minor || parsed.minor,
    },
    files: [],
    searchable: {
      title: parsed.title,
      alerts: parsed.alerts,
      tags: [...parsed.tags, ...parsed.symptoms],
      path,
      entityNames,
      sections: parsed.sections,
    },
  };
}

/** SHA-256 of several parts, hexadecimal. */
export function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
