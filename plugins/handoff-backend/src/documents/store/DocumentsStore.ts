import type {
  DocumentKind,
  DocumentSource,
  Heading,
  Problem,
  Review,
  Revision,
  SourceType,
} from 'backstage-plugin-handoff-common';
import type { DocumentFilter } from 'backstage-plugin-handoff-node';
import type { PageOptions, StoredPage } from '../../database';
import type { DocumentUse } from '../DocumentUse';
import type { Evidence } from '../freshness';
import type { DocumentScope } from './DocumentIndex';

/**
 * What the newest revision of a document says of itself, beyond what documents are filtered and sorted by.
 */
export interface DocumentFacts {
  alerts: string[];
  symptoms: string[];
  tags: string[];
  /** Full refs of the Users and Groups who may read it beside owner and steward, when it is restricted. */
  readers: string[];
  /** Date on which the author last reviewed it, as written in front matter. */
  reviewed?: string;
  /** How often it wants to be reviewed, as an ISO 8601 duration. */
  reviewEvery?: string;
  replacedBy?: string;
  /** Files and folders of the repository that it is about. */
  paths: string[];
  headings: Heading[];
  problems: Problem[];
  updatedBy?: string;
  /** When the content of the newest revision was removed for good. */
  purgedAt?: string;
}

/**
 * A document as it is stored, with what is joined to it on every reading: owners and the latest review.
 */
export interface StoredDocument {
  id: string;
  entityRef: string;
  /** The entity source it is read from, `external` or `portal`. */
  origin: string;
  kind: DocumentKind;
  title: string;
  source: DocumentSource;
  /** The steward that the author named. */
  steward?: string;
  facts: DocumentFacts;
  restricted: boolean;
  retired: boolean;
  /** Number of the newest revision, 0 for an external document. */
  revision: number;
  fingerprint: string;
  archivedAt?: string;
  /** The User who deleted it. */
  archivedBy?: string;
  createdAt: string;
  updatedAt: string;
  /** Owners of its entity, the first of them the default steward. */
  owners: string[];
  /** The newest review of any of its revisions. */
  lastReview?: Review;
  /** The last uses of its newest revision, of those that helped and of those that did not. */
  uses: DocumentUse[];
  /** What happened around it since it was verified, as far as it was summed up. */
  evidence?: Evidence;
}

/**
 * Which documents. Every given property narrows; a list matches when any of its values does.
 */
export interface DocumentQuery {
  /** Refs of the reader, to whom restricted documents are limited; `everybody` leaves them all in. */
  readers: string[] | 'everybody';
  ids?: string[];
  entityRefs?: string[];
  kinds?: DocumentKind[];
  tags?: string[];
  owners?: string[];
  stewards?: string[];
  sourceTypes?: SourceType[];
  /** Retired and archived documents are left out unless included. */
  include?: readonly string[];
  /** Condition of a permission decision. */
  filter?: DocumentFilter;
}

/**
 * `updated`: newest revision first. `importance`: critical entities first, then as an operator wants the kinds. `value`: how
 * often they were used since a time, counted from one, times how much has happened around them.
 */
export type DocumentOrder =
  | { by: 'updated' | 'importance' }
  | {
      by: 'value';
      /** ISO 8601 in UTC. */
      usedSince: string;
    };

/**
 * Reads documents, and writes what people say of them. What is read from sources is written by a `ReadingsStore`.
 */
export interface DocumentsStore {
  list(
    query: DocumentQuery,
    options: PageOptions & { order: DocumentOrder },
  ): Promise<StoredPage<StoredDocument>>;

  /** All that match, in no particular order. For queries that are known to be narrow. */
  find(query: DocumentQuery): Promise<StoredDocument[]>;

  /** The entities of the documents that match. */
  listEntityRefs(query: DocumentQuery): Promise<string[]>;

  /** The same narrowing, for the queries of other stores. */
  scope(query: DocumentQuery): DocumentScope;

  listRevisions(
    id: string,
    options: PageOptions,
  ): Promise<StoredPage<Revision>>;

  getRevision(
    id: string,
    number: number,
  ): Promise<{ revision: Revision; content: string } | undefined>;

  /** Contents of revisions; those that are not there are left out. */
  listContents(
    revisions: { documentId: string; number: number }[],
  ): Promise<{ documentId: string; number: number; content: string }[]>;

  /** Contents of the newest revisions, by document id. */
  getContents(ids: string[]): Promise<Map<string, string>>;

  /** Paths of the files that a revision holds, sorted. */
  listFiles(id: string, number: number): Promise<string[]>;

  getFile(
    id: string,
    number: number,
    path: string,
  ): Promise<Buffer | undefined>;

  /**
   * Empties a revision and drops its files; the newest one leaves the search index as well.
   *
   * @returns false when there is no such revision
   */
  purgeRevision(
    id: string,
    number: number,
    purge: { by: string; at: string; reason: string },
  ): Promise<boolean>;

  addReview(id: string, review: Review): Promise<void>;

  listReviews(id: string, options: PageOptions): Promise<StoredPage<Review>>;

  /** How often some documents were used since a time, by their ids; none, where one is missing. */
  countUses(ids: string[], since: string): Promise<Map<string, number>>;

  /** @returns false when the use of this run was stored before */
  addUse(id: string, use: DocumentUse): Promise<boolean>;
}
