import type {
  NewReleaseCriterion,
  NewReleaseDecision,
  NewReleaseException,
  NewReleaseSignOff,
  NewReleaseTask,
  Release,
  ReleaseCriterionChange,
  ReleaseExceptionDecision,
  ReleaseTaskChange,
} from 'backstage-plugin-handoff-common';
import type { ReleasesContext } from './ReleasesService';

/** What belongs to releases, under the conditions of `ReleasesService`: every method answers with the release. */
export interface ReleasePartsService {
  /** @throws ConflictError when the release is being deployed, or was */
  addTask(
    id: string,
    task: NewReleaseTask,
    context: ReleasesContext,
  ): Promise<Release>;

  /** @throws ConflictError for what may not change any more */
  updateTask(
    id: string,
    taskId: string,
    change: ReleaseTaskChange,
    context: ReleasesContext,
  ): Promise<Release>;

  /** @throws ConflictError when the release is being deployed, or was */
  deleteTask(
    id: string,
    taskId: string,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Signs for a role, or objects.
   *
   * @throws NotAllowedError when the caller is not in the role, or has signed for another one where nobody may
   * @throws ConflictError when the release is not to be signed now
   */
  sign(
    id: string,
    signOff: NewReleaseSignOff,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * @throws NotAllowedError for the sign-off of somebody else
   * @throws ConflictError when the release has relied on it already
   */
  withdrawSignOff(
    id: string,
    signOffId: string,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Asks something more of a release.
   *
   * @throws ConflictError when that is asked already, or the release is being deployed, or was
   */
  addCriterion(
    id: string,
    criterion: NewReleaseCriterion,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Takes a criterion out, or puts it back, with the task that it brought.
   *
   * @throws ConflictError when it is as wanted already, or the release is being deployed, or was
   */
  changeCriterion(
    id: string,
    criterionId: string,
    change: ReleaseCriterionChange,
    context: ReleasesContext,
  ): Promise<Release>;

  /** @throws ConflictError when the same was asked for already */
  requestException(
    id: string,
    exception: NewReleaseException,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Grants, denies or revokes an exception.
   *
   * @throws NotAllowedError when the caller does not have the role that grants exceptions in the release
   * @throws ConflictError when it is not to be decided so
   */
  decideException(
    id: string,
    exceptionId: string,
    decision: ReleaseExceptionDecision,
    context: ReleasesContext,
  ): Promise<Release>;

  /** @throws ConflictError when it supersedes what was superseded already */
  addDecision(
    id: string,
    decision: NewReleaseDecision,
    context: ReleasesContext,
  ): Promise<Release>;
}
