import type { operations } from '../schema/openapi.generated';
import type {
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

type Query<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;

/** @public */
export type ListEntitiesQuery = Query<'ListEntities'>;

/** @public */
export type GetEntitySummaryQuery = Query<'GetEntitySummary'>;

/** @public */
export type ListDocumentsQuery = Query<'ListDocuments'>;

/** @public */
export type PageQuery = Query<'ListRevisions'>;

/** @public */
export type SearchQuery = Query<'Search'>;

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
}
