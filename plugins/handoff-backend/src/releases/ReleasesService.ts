import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  NewRelease,
  Page,
  Release,
  ReleaseMoveRequest,
  ReleasePlan,
  ReleaseSummary,
  ReleaseTexts,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';
import type { Precondition } from '../http';
import type { ReleaseQuery } from './store';

/** Which releases a caller asks for; of owners, `me` stands for the caller and their groups. */
export type ReleaseSelection = Omit<ReleaseQuery, 'readable'>;

export interface ReleasesContext {
  credentials: BackstageCredentials;
}

/**
 * Handoffs of changes from development to operations.
 *
 * @remarks
 *
 * Every method leaves out, or answers with NotFoundError, releases of no entity that the caller may read; of the others,
 * it leaves out entities and changes that the caller may not read. What changes a release answers with what it is then,
 * and throws InputError that names the field which cannot be used.
 */
export interface ReleasesService {
  /** Those that take place last come first. */
  list(
    selection: ReleaseSelection,
    options: PageOptions,
    context: ReleasesContext,
  ): Promise<Page<ReleaseSummary>>;

  get(id: string, context: ReleasesContext): Promise<Release>;

  /** What is told of a release, drafted from the notes of its changes that the caller may read. */
  draftTexts(id: string, context: ReleasesContext): Promise<ReleaseTexts>;

  /**
   * Writes a release down, and accepts it when its risk asks for no sign-off and it is not to stay a draft. With a
   * `requestId` that the caller has used before, it answers with what came of it then.
   */
  create(release: NewRelease, context: ReleasesContext): Promise<Release>;

  /**
   * Puts another plan in the place of the one that a release has.
   *
   * @param precondition - in which state the caller has read it
   * @throws PreconditionRequiredError when it is left out
   * @throws PreconditionFailedError when the release is in another state
   * @throws ConflictError when it is being deployed, or was
   */
  update(
    id: string,
    plan: ReleasePlan,
    precondition: Precondition | undefined,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * @throws ConflictError for a move that is not possible, with those that are, or with what it waits for
   */
  move(
    id: string,
    move: ReleaseMoveRequest,
    context: ReleasesContext,
  ): Promise<Release>;
}
