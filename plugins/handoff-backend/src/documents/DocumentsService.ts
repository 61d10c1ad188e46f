import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  DocumentChange,
  DocumentDetail,
  FreshnessState,
  HandoffDocument,
  NewDocument,
  Page,
  Problem,
  RefreshReport,
  Review,
  Revision,
  RevisionDetail,
  SourceStatus,
} from 'backstage-plugin-handoff-common';
import type { DocumentFilter } from 'backstage-plugin-handoff-node';
import type { PageOptions } from '../database';
import type { Precondition } from '../http';
import type { DocumentUse } from './DocumentUse';
import type { Procedure } from './readProcedure';
import type { DocumentOrder, DocumentQuery, DocumentScope } from './store';

/** On whose behalf, and what a permission's condition leaves of it. */
export interface DocumentsContext {
  credentials: BackstageCredentials;
  filter?: DocumentFilter;
}

/** Which documents a caller asks for. */
export type DocumentSelection = Omit<DocumentQuery, 'readers' | 'filter'>;

/**
 * Documents, as callers may see them.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, what the caller may not read: documents of entities that the
 * catalog hides from them, and restricted documents of which they are neither owner, steward nor listed reader.
 */
export interface DocumentsService {
  list(
    selection: DocumentSelection & { freshness?: FreshnessState[] },
    options: PageOptions & {
      order?: DocumentOrder['by'];
      withContent?: boolean;
    },
    context: DocumentsContext,
  ): Promise<Page<HandoffDocument>>;

  /** All that match, in no particular order. For selections that are known to be narrow. */
  find(
    selection: DocumentSelection,
    context: DocumentsContext,
  ): Promise<HandoffDocument[]>;

  /** Narrows the queries of other stores to what matches; visibility in the catalog is left to `find`. */
  scope(
    selection: DocumentSelection,
    context: DocumentsContext,
  ): Promise<DocumentScope>;

  get(id: string, context: DocumentsContext): Promise<DocumentDetail>;

  /**
   * Writes a document in the portal. Its kind and title are written into its front matter.
   *
   * @throws InputError when the caller could not read the outcome
   */
  create(
    document: NewDocument,
    context: DocumentsContext,
  ): Promise<DocumentDetail>;

  /**
   * Gives a document of the portal a new revision, if its content differs.
   *
   * @param precondition - in which state the caller has read it; refused without one, and in another state
   * @throws ConflictError for a document that is kept elsewhere, or deleted
   * @throws InputError when the caller could not read the outcome
   */
  update(
    id: string,
    change: DocumentChange,
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<DocumentDetail>;

  /** Archives a document of the portal, under the conditions of `update`. */
  archive(
    id: string,
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<DocumentDetail>;

  /**
   * Brings an archived document of the portal back, or makes the content of an older revision the newest, or both.
   *
   * @param precondition - may be left out: nothing is overwritten
   */
  restore(
    id: string,
    wanted: { revision?: number },
    precondition: Precondition | undefined,
    context: DocumentsContext,
  ): Promise<DocumentDetail>;

  listRevisions(
    id: string,
    options: PageOptions,
    context: DocumentsContext,
  ): Promise<Page<Revision>>;

  getRevision(
    id: string,
    number: number,
    context: DocumentsContext,
  ): Promise<RevisionDetail>;

  /** What revisions say to do, in no particular order; those that are not there are left out. */
  listProcedures(
    revisions: { documentId: string; number: number }[],
    context: DocumentsContext,
  ): Promise<Procedure[]>;

  /**
   * Records what a run tells of the revision that it used: one that helped verifies it, one that did not makes the
   * document due. Each run counts once.
   *
   * @returns whether it was the first time
   */
  recordUse(
    id: string,
    use: DocumentUse,
    context: DocumentsContext,
  ): Promise<boolean>;

  /** Removes the content of a revision for good. */
  purgeRevision(
    id: string,
    number: number,
    purge: { reason: string },
    context: DocumentsContext,
  ): Promise<RevisionDetail>;

  listReviews(
    id: string,
    options: PageOptions,
    context: DocumentsContext,
  ): Promise<Page<Review>>;

  /**
   * Records that a user verified the newest revision.
   *
   * @throws ConflictError when there is a newer one than the user has read
   */
  review(
    id: string,
    review: { revision: number; comment?: string },
    context: DocumentsContext,
  ): Promise<Review>;

  /** An image or file of a revision, by its path in the source folder. */
  getFile(
    id: string,
    number: number,
    path: string,
    context: DocumentsContext,
  ): Promise<Buffer>;

  /** Where the entity's documents come from, and what is wrong with how it says so. */
  listSources(
    entityRef: string,
    context: DocumentsContext,
  ): Promise<{ sources: SourceStatus[]; problems: Problem[] }>;

  /** Reads the entity's sources now. */
  refresh(entityRef: string, context: DocumentsContext): Promise<RefreshReport>;
}
