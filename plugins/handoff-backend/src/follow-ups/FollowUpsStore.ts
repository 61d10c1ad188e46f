import type { FollowUp } from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../database';
import type { DocumentScope } from '../documents';
import type { FollowUpSelection } from './FollowUpsService';

/** A follow-up as it is stored: of its document, only what it names itself. */
export interface StoredFollowUp
  extends Omit<FollowUp, 'document' | 'newerRevision' | 'etag'> {
  documentId?: string;
  heading?: { text: string; slug: string };
  /** Counts its changes, from 1. */
  version: number;
}

/** Which follow-ups, of those that the caller may see. */
export interface FollowUpQuery extends FollowUpSelection {
  /** Leaves out what is about documents outside of it; `none` leaves out whatever is about a document. */
  documents: DocumentScope | 'none';
}

export interface FollowUpsStore {
  /**
   * Adds a follow-up, unless its creator has sent the request before.
   *
   * @returns the follow-up that the request has made, now or then
   */
  add(
    followUp: StoredFollowUp,
    requestId: string | undefined,
  ): Promise<{ followUp: StoredFollowUp; isNew: boolean }>;

  /** The follow-up that a request of its creator has made. */
  findRequest(
    createdBy: string,
    requestId: string,
  ): Promise<StoredFollowUp | undefined>;

  /** @returns false when it has changed since it was read, or is gone; then nothing is stored */
  replace(followUp: StoredFollowUp): Promise<boolean>;

  list(
    query: FollowUpQuery,
    page: PageOptions,
  ): Promise<StoredPage<StoredFollowUp>>;

  /** Entities that have follow-ups among these. */
  listEntityRefs(query: FollowUpQuery): Promise<string[]>;
}
