import type {
  DocumentDetail,
  HandoffDocument,
  Page,
  Review,
  Revision,
  RevisionDetail,
} from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListDocumentsQuery = OperationQuery<'ListDocuments'>;

/** @public */
export type NewDocument = OperationBody<'CreateDocument'>;

/** @public */
export type DocumentChange = OperationBody<'UpdateDocument'>;

/** @public */
export type PageQuery = OperationQuery<'ListRevisions'>;

/**
 * Documents, their revisions and reviews.
 *
 * @public
 */
export interface DocumentsApi {
  list(query?: ListDocumentsQuery): Promise<Page<HandoffDocument>>;

  get(id: string): Promise<DocumentDetail>;

  /** Writes a document in the portal; its kind and title are written into its front matter. */
  create(document: NewDocument): Promise<DocumentDetail>;

  /**
   * Gives a document of the portal a new revision, if its content differs; rejects with 412 when it is not the one that
   * has the etag any more.
   */
  update(
    id: string,
    change: DocumentChange,
    options: { etag: string },
  ): Promise<DocumentDetail>;

  /** Archives a document of the portal, which can be restored; rejects with 412 as `update` does. */
  delete(id: string, options: { etag: string }): Promise<DocumentDetail>;

  /** Brings an archived document of the portal back, or makes the content of an older revision the newest, or both. */
  restore(
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
  review(
    id: string,
    review: { revision: number; comment?: string },
  ): Promise<Review>;
}

export class DocumentsClient implements DocumentsApi {
  constructor(private readonly requests: Requests) {}

  list: DocumentsApi['list'] = query => this.requests.get('/documents', query);

  get: DocumentsApi['get'] = id => this.requests.get(documentPath(id));

  create: DocumentsApi['create'] = document =>
    this.requests.post('/documents', document);

  update: DocumentsApi['update'] = (id, change, { etag }) =>
    this.requests.put(documentPath(id), change, etag);

  delete: DocumentsApi['delete'] = (id, { etag }) =>
    this.requests.delete(documentPath(id), etag);

  restore: DocumentsApi['restore'] = (id, { revision, etag } = {}) =>
    this.requests.post(`${documentPath(id)}/restore`, { revision }, etag);

  listRevisions: DocumentsApi['listRevisions'] = (id, query) =>
    this.requests.get(`${documentPath(id)}/revisions`, query);

  getRevision: DocumentsApi['getRevision'] = (id, number) =>
    this.requests.get(`${documentPath(id)}/revisions/${number}`);

  purgeRevision: DocumentsApi['purgeRevision'] = (id, number, reason) =>
    this.requests.post(`${documentPath(id)}/revisions/${number}/purge`, {
      reason,
    });

  listReviews: DocumentsApi['listReviews'] = (id, query) =>
    this.requests.get(`${documentPath(id)}/reviews`, query);

  review: DocumentsApi['review'] = (id, review) =>
    this.requests.post(`${documentPath(id)}/reviews`, review);
}

function documentPath(id: string): string {
  return recordPath('documents', id);
}
