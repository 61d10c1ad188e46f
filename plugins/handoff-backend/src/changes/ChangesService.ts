import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Change,
  ChangeDetails,
  ChangeSearchResultList,
  ChangeSourceStatus,
  ChangesReport,
  EditedFields,
  EntityEnvironments,
  NoteRevision,
  OperationalNote,
  Page,
  ReportedChange,
  Suspects,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';
import type { Precondition } from '../http';
import type { ChangeSearchRequest } from './search';
import type { ChangeQuery } from './store';

/** Which changes a caller asks for; of owners, `me` stands for the caller and their groups. */
export type ChangeSelection = Omit<ChangeQuery, 'readable'>;

/** What to look at: an alert, or entities and a time. */
export interface SuspectSelection {
  alertId?: string;
  /** Full refs; those of the alert where they are left out. */
  entityRefs?: string[];
  /** ISO 8601 in UTC. */
  at?: string;
  environment?: string;
  /** Steps to go along dependencies. */
  depth: number;
}

/**
 * What changes in the code, the configuration and the environments of entities.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, changes that are about nothing that the caller may read.
 */
export interface ChangesService {
  /** The newest first. */
  list(
    selection: ChangeSelection,
    options: PageOptions & {
      /** Whether they come with the text of note and description. */
      withText?: boolean;
    },
    context: { credentials: BackstageCredentials },
  ): Promise<Page<Change>>;

  /** Those that any of some words match, best first; the more match, the better. */
  search(
    request: ChangeSearchRequest,
    context: { credentials: BackstageCredentials },
  ): Promise<ChangeSearchResultList>;

  get(
    id: string,
    context: { credentials: BackstageCredentials },
  ): Promise<ChangeDetails>;

  /**
   * Takes changes in. One that was reported before, by source and external id, is completed with what is new.
   *
   * @throws ContentTooLargeError for more changes than are taken in one call
   * @throws InputError when none of the changes could be stored
   */
  report(
    changes: ReportedChange[],
    context: { credentials: BackstageCredentials },
  ): Promise<ChangesReport>;

  /**
   * Puts what is edited of the note of a change in the place of what was edited before.
   *
   * @param precondition - in which state the caller has read it; in any, when left out
   * @throws ConflictError for a change that has no note of its own
   * @throws PreconditionFailedError when it is in another state
   */
  editNote(
    id: string,
    fields: EditedFields,
    precondition: Precondition | undefined,
    context: { credentials: BackstageCredentials },
  ): Promise<OperationalNote>;

  /**
   * Acknowledges a change of monitoring for the entities that the caller answers for.
   *
   * @throws ConflictError for a change that wants no acknowledgement
   * @throws NotAllowedError when the caller answers for none of its entities
   */
  acknowledge(
    id: string,
    options: { comment?: string },
    context: { credentials: BackstageCredentials },
  ): Promise<Change>;

  /**
   * Takes acknowledgements back for the entities that the caller answers for.
   *
   * @throws ConflictError for a change that wants no acknowledgement
   * @throws NotAllowedError when the caller answers for none of its entities
   */
  withdrawAcknowledgement(
    id: string,
    context: { credentials: BackstageCredentials },
  ): Promise<Change>;

  /** What the note of a change has said, the newest first. */
  listNoteRevisions(
    id: string,
    context: { credentials: BackstageCredentials },
  ): Promise<NoteRevision[]>;

  /**
   * How far modules have read the changes of repositories in which the caller may read an entity.
   *
   * @param selection - `entityRefs`: full refs; repositories of all entities when undefined
   */
  listSources(
    selection: { entityRefs?: string[] },
    context: { credentials: BackstageCredentials },
  ): Promise<ChangeSourceStatus[]>;

  /**
   * What changed before something happened, the likeliest cause first.
   *
   * @throws InputError when it is not said what to look at
   * @throws NotFoundError for an alert or an entity that the caller may not read
   */
  listSuspects(
    selection: SuspectSelection,
    context: { credentials: BackstageCredentials },
  ): Promise<Suspects>;

  /**
   * What of an entity is deployed where, what is not there yet, and in what its environments differ.
   *
   * @param entityRef - full ref
   * @throws NotFoundError for an entity that the caller may not read
   */
  compareEnvironments(
    entityRef: string,
    context: { credentials: BackstageCredentials },
  ): Promise<EntityEnvironments>;
}
