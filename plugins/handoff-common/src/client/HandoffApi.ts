import type { operations } from '../schema/openapi.generated';
import type {
  AlertResolution,
  DocumentDetail,
  EntityOverview,
  EntitySummary,
  HandoffDocument,
  Page,
  RefreshReport,
  Review,
  Revision,
  RevisionDetail,
  SearchResultList,
} from '../types';

/**
 * The query parameters of an operation.
 *
 * @public
 */
export type OperationQuery<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;

/**
 * The body of a request that writes a document.
 *
 * @public
 */
export type DocumentBody<
  TOperation extends 'CreateDocument' | 'UpdateDocument',
> = operations[TOperation]['requestBody']['content']['application/json'];

/** @public */
export type ListEntitiesQuery = OperationQuery<'ListEntities'>;

/** @public */
export type GetEntitySummaryQuery = OperationQuery<'GetEntitySummary'>;

/** @public */
export type ListDocumentsQuery = OperationQuery<'ListDocuments'>;

/** @public */
export type NewDocument = DocumentBody<'CreateDocument'>;

/** @public */
export type DocumentChange = DocumentBody<'UpdateDocument'>;

/** @public */
export type PageQuery = OperationQuery<'ListRevisions'>;

/** @public */
export type SearchQuery = OperationQuery<'Search'>;

/**
 * An alert as its alert manager reports it.
 *
 * @public
 */
export interface AlertToResolve extends OperationQuery<'ResolveAlert'> {
  labels?: Record<string, string>;
}

/**
 * What the Handoff backend offers.
 *
 * @remarks
 *
 * Every method rejects with a `ResponseError` of `@backstage/errors` when the backend answers with an error. Entities
 * are full refs, as `component:default/payments-api`.
 *
 * @public
 */
export interface HandoffApi {
  /** Entities with what their documentation has and lacks, those that lack most first. */
  listEntities(query?: ListEntitiesQuery): Promise<Page<EntityOverview>>;

  /** Everything that the entity's tab and card show. */
  getEntitySummary(
    entityRef: string,
    query?: GetEntitySummaryQuery,
  ): Promise<EntitySummary>;

  /** Reads the entity's sources now and resolves when they are read. */
  refreshEntity(entityRef: string): Promise<RefreshReport>;

  listDocuments(query?: ListDocumentsQuery): Promise<Page<HandoffDocument>>;

  getDocument(id: string): Promise<DocumentDetail>;

  /** Writes a document in the portal; its kind and title are written into its front matter. */
  createDocument(document: NewDocument): Promise<DocumentDetail>;

  /**
   * Gives a document of the portal a new revision, if its content differs; rejects with 412 when it is not the one that
   * has the etag any more.
   */
  updateDocument(
    id: string,
    change: DocumentChange,
    options: { etag: string },
  ): Promise<DocumentDetail>;

  /** Archives a document of the portal, which can be restored; rejects with 412 as `updateDocument` does. */
  deleteDocument(
    id: string,
    options: { etag: string },
  ): Promise<DocumentDetail>;

  /** Brings an archived document of the portal back, or makes the content of an older revision the newest, or both. */
  restoreDocument(
    id: string,
    options?: { revision?: number; etag?: string },
  ): Promise<DocumentDetail>;

  /** Newest first. */
  listRevisions(id: string, query?: PageQuery): Promise<Page<Revision>>;

  getRevision(id: string, number: number): Promise<RevisionDetail>;

  /** Removes the content of a revision for good. */
  purgeRevision(
    id: string,
    number: number,
    reason: string,
  ): Promise<RevisionDetail>;

  /** Newest first. */
  listReviews(id: string, query?: PageQuery): Promise<Page<Review>>;

  /** Says that a revision is still correct; rejects with 409 when there is a newer one. */
  reviewDocument(
    id: string,
    review: { revision: number; comment?: string },
  ): Promise<Review>;

  search(query: SearchQuery): Promise<SearchResultList>;

  /** The documents that say what to do about an alert, best first, and the entities that it is about. */
  resolveAlert(alert: AlertToResolve): Promise<AlertResolution>;
}
