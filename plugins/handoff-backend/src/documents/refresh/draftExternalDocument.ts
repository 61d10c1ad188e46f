import { createHash } from 'node:crypto';
import type { ExternalDocument } from '../sources';
import type { DocumentDraft } from '../store';

/** As much as the database holds. */
const MAX_PATH_LENGTH = 1000;

/** A link out of the catalog as a document that has no content and no revisions. */
export function draftExternalDocument(
  document: ExternalDocument,
  entityNames: string[],
): DocumentDraft {
  const { kind, title, url } = document;
  return {
    path: `${kind} ${url}`.slice(0, MAX_PATH_LENGTH),
    fingerprint: createHash('sha256')
      .update([kind, title, url].join('\0'))
      .digest('hex'),
    kind,
    title,
    sourceType: 'external',
    viewUrl: url,
    restricted: false,
    retired: false,
    facts: {
      alerts: [],
      symptoms: [],
      tags: [],
      readers: [],
      paths: [],
      headings: [],
      problems: [],
    },
    files: [],
    searchable: {
      title,
      alerts: [],
      tags: [],
      entityNames: [...new Set(entityNames)],
      sections: [],
    },
  };
}
