import type {
  DocumentKind,
  Review,
  Revision,
  SourceType,
} from 'backstage-plugin-handoff-common';
import type { DocumentFacts, StoredDocument } from './DocumentsStore';

/** Row of `handoff_documents`. Booleans are numbers on SQLite. */
export interface DocumentRow {
  id: string;
  entity_ref: string;
  origin: string;
  path: string;
  source_type: SourceType;
  view_url: string | null;
  edit_url: string | null;
  kind: DocumentKind;
  title: string;
  steward: string | null;
  facts: string;
  restricted: boolean | number;
  retired: boolean | number;
  revision: number;
  fingerprint: string;
  archived_at: string | null;
  archived_by: string | null;
  created_at: string;
  updated_at: string;
}

/** Row of `handoff_revisions`. */
export interface RevisionRow {
  document_id: string;
  /** Of the document. */
  entity_ref: string;
  number: number;
  content: string;
  hash: string;
  author: string | null;
  message: string | null;
  commit: string | null;
  minor: boolean | number;
  created_at: string;
  purged_at: string | null;
  purged_by: string | null;
  purge_reason: string | null;
}

/** Row of `handoff_reviews`. */
export interface ReviewRow {
  id: string;
  document_id: string;
  revision: number;
  reviewed_by: string;
  reviewed_at: string;
  comment: string | null;
}

export function toStoredDocument(
  row: DocumentRow,
  joined: Pick<StoredDocument, 'owners' | 'lastReview' | 'uses' | 'evidence'>,
): StoredDocument {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    origin: row.origin,
    kind: row.kind,
    title: row.title,
    source: {
      type: row.source_type,
      url: row.view_url ?? undefined,
      editUrl: row.edit_url ?? undefined,
      path: row.source_type === 'repository' ? row.path : undefined,
    },
    steward: row.steward ?? undefined,
    facts: JSON.parse(row.facts) as DocumentFacts,
    restricted: Boolean(row.restricted),
    retired: Boolean(row.retired),
    revision: row.revision,
    fingerprint: row.fingerprint,
    archivedAt: row.archived_at ?? undefined,
    archivedBy: row.archived_by ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    owners: joined.owners,
    lastReview: joined.lastReview,
    uses: joined.uses,
    evidence: joined.evidence,
  };
}

export function toRevision(row: Omit<RevisionRow, 'content'>): Revision {
  return {
    number: row.number,
    createdAt: row.created_at,
    author: row.author ?? undefined,
    message: row.message ?? undefined,
    commit: row.commit ?? undefined,
    hash: row.hash,
    minor: Boolean(row.minor),
    purged: row.purged_at
      ? {
          at: row.purged_at,
          by: row.purged_by ?? '',
          reason: row.purge_reason ?? '',
        }
      : undefined,
  };
}

export function toReview(row: ReviewRow): Review {
  return {
    revision: row.revision,
    at: row.reviewed_at,
    by: row.reviewed_by,
    comment: row.comment ?? undefined,
  };
}
