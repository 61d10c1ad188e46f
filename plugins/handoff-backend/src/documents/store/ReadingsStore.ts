import type { Problem } from 'backstage-plugin-handoff-common';
import type { SearchableDocument } from './DocumentIndex';
import type { DocumentFacts, StoredDocument } from './DocumentsStore';

/** An image or file that a document refers to. */
export interface DraftFile {
  /** Relative to the source folder. */
  path: string;
  content: Buffer;
}

/** A document as it was just read or written, ready to be stored. */
export interface DocumentDraft {
  /** Relative to the source folder; the address of an external document; for one of the portal, unique. */
  path: string;
  fingerprint: string;
  kind: StoredDocument['kind'];
  title: string;
  sourceType: StoredDocument['source']['type'];
  viewUrl?: string;
  editUrl?: string;
  steward?: string;
  restricted: boolean;
  retired: boolean;
  facts: Omit<DocumentFacts, 'updatedBy'>;
  /** Absent for external documents, which have no revisions. */
  revision?: {
    content: string;
    minor: boolean;
    author?: string;
    message?: string;
    commit?: string;
  };
  files: DraftFile[];
  searchable: Omit<SearchableDocument, 'documentId'>;
}

/** What a reading of one entity's folder found. */
export interface Reading {
  entityRef: string;
  /** The entity source, or `external`. */
  origin: string;
  /** Paths of all documents that are there; those that are not are archived. */
  paths: string[];
  /** Those of them that are new or differ from what is stored. */
  drafts: DocumentDraft[];
  /** Absent for external documents, which are read from the catalog. */
  source?: { folder?: string; etag?: string; problems: Problem[] };
}

/** How many documents a reading changed. */
export interface ReadingCounts {
  added: number;
  updated: number;
  archived: number;
}

/**
 * Writes what was read from sources.
 */
export interface ReadingsStore {
  /** Fingerprints of the documents that are stored and not archived: by origin, then by path. */
  listFingerprints(
    origins: string[],
  ): Promise<Map<string, Map<string, string>>>;

  /** What the newest revisions of these documents are of: by path. */
  listNewestRevisions(
    origin: string,
  ): Promise<Map<string, { hash: string; commit?: string }>>;

  /**
   * Stores a reading in one transaction with its index entries. A revision is added only where the content differs from
   * the newest one, so that two readings of the same thing, at the same time or from two replicas, add one.
   */
  apply(reading: Reading, now: string): Promise<ReadingCounts>;
}
