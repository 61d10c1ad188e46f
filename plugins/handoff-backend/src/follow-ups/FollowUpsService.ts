import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  FollowUp,
  FollowUpChange,
  FollowUpState,
  NewFollowUp,
  Page,
  Severity,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';
import type { Precondition } from '../http';

/** Which follow-ups a caller asks for. */
export interface FollowUpSelection {
  ids?: string[];
  /** Full refs. */
  entityRefs?: string[];
  /** Full refs; `me` stands for the caller and their groups. */
  owners?: string[];
  documentIds?: string[];
  /** Ids of what they came of. */
  originIds?: string[];
  states?: readonly FollowUpState[];
  severities?: readonly Severity[];
}

/**
 * What is to be done for entities, and to be corrected in documents.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, follow-ups of entities and about documents that the caller may
 * not read.
 */
export interface FollowUpsService {
  /** The most severe first, then those due first, then the newest. */
  list(
    selection: FollowUpSelection,
    options: PageOptions,
    context: { credentials: BackstageCredentials },
  ): Promise<Page<FollowUp>>;

  get(
    id: string,
    context: { credentials: BackstageCredentials },
  ): Promise<FollowUp>;

  /**
   * Writes a follow-up down. With a `requestId` that the caller has used before, it answers with what came of it then.
   *
   * @throws InputError that names the field which is missing or cannot be used
   * @throws NotFoundError for an entity or document that the caller may not read
   */
  create(
    followUp: NewFollowUp,
    context: { credentials: BackstageCredentials },
  ): Promise<FollowUp>;

  /**
   * Changes a follow-up, closes it or opens it again.
   *
   * @param precondition - in which state the caller has read it; in any, when left out
   * @throws InputError that names the field which cannot be used
   * @throws PreconditionFailedError when it is in another state
   */
  update(
    id: string,
    change: FollowUpChange,
    precondition: Precondition | undefined,
    context: { credentials: BackstageCredentials },
  ): Promise<FollowUp>;
}
