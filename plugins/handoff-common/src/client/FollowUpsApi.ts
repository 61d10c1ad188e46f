import type { FollowUp, Page } from '../types';
import type { OperationBody, OperationQuery } from './operations';
import { recordPath, type Requests } from './request';

/** @public */
export type ListFollowUpsQuery = OperationQuery<'ListFollowUps'>;

/** @public */
export type NewFollowUp = OperationBody<'CreateFollowUp'>;

/** @public */
export type FollowUpChange = OperationBody<'UpdateFollowUp'>;

/**
 * What is to be done for entities, and to be corrected in documents.
 *
 * @public
 */
export interface FollowUpsApi {
  /** The most severe first, then those due first. */
  list(query?: ListFollowUpsQuery): Promise<Page<FollowUp>>;

  get(id: string): Promise<FollowUp>;

  /** Writes a follow-up down; a repeated `requestId` answers with the first one. */
  create(followUp: NewFollowUp): Promise<FollowUp>;

  /**
   * Changes a follow-up, closes it or opens it again. With an etag, it rejects with 412 when it is not the one that has
   * it any more.
   */
  update(
    id: string,
    change: FollowUpChange,
    options?: { etag?: string },
  ): Promise<FollowUp>;
}

export class FollowUpsClient implements FollowUpsApi {
  constructor(private readonly requests: Requests) {}

  list: FollowUpsApi['list'] = query => this.requests.get('/follow-ups', query);

  get: FollowUpsApi['get'] = id =>
    this.requests.get(recordPath('follow-ups', id));

  create: FollowUpsApi['create'] = followUp =>
    this.requests.post('/follow-ups', followUp);

  update: FollowUpsApi['update'] = (id, change, { etag } = {}) =>
    this.requests.patch(recordPath('follow-ups', id), change, etag);
}
