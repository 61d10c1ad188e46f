import type {
  Release,
  ReleaseRehearsalChange,
  ReleaseReviewRequest,
  ReleaseRollback,
  ReleaseTaskRun,
  ReleaseTimeline,
  ReleaseWatch,
} from 'backstage-plugin-handoff-common';
import type { Precondition } from '../http';
import type { ReleasesContext } from './ReleasesService';

/**
 * How releases are rehearsed, deployed, undone and looked back at, under the conditions of `ReleasesService`. Runs are for
 * users who may start them.
 */
export interface ReleaseDeliveryService {
  /**
   * Starts a run of the document of a task: in a dry run as a drill, or else for the release.
   *
   * @throws InputError for a task without a document
   * @throws ConflictError for a task that is done, or in a release that is over
   */
  runTask(
    id: string,
    taskId: string,
    wanted: ReleaseTaskRun,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Starts a run of a procedure that undoes a release, and moves it to `rolling-back`.
   *
   * @throws InputError for a document that is of none of its entities
   * @throws ConflictError when there is nothing to undo
   */
  rollBack(
    id: string,
    wanted: ReleaseRollback,
    context: ReleasesContext,
  ): Promise<Release>;

  /** What to watch, as far as the caller may see it. */
  watch(id: string, context: ReleasesContext): Promise<ReleaseWatch>;

  /** @throws ConflictError when one goes on, or the release is past it */
  startRehearsal(
    id: string,
    wanted: { environment: string },
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * @throws ConflictError when it has ended
   * @throws InputError for one that passes although tasks are open or failed
   */
  updateRehearsal(
    id: string,
    rehearsalId: string,
    change: ReleaseRehearsalChange,
    context: ReleasesContext,
  ): Promise<Release>;

  /**
   * Writes down what both sides found when they looked back.
   *
   * @param precondition - in which state the caller has read it
   * @throws PreconditionRequiredError when it is left out
   * @throws PreconditionFailedError when the release is in another state
   * @throws ConflictError before the release was deployed, and once it is reviewed
   */
  review(
    id: string,
    review: ReleaseReviewRequest,
    precondition: Precondition | undefined,
    context: ReleasesContext,
  ): Promise<Release>;

  /** What happened around it, the oldest first, as far as the caller may see it. */
  listTimeline(id: string, context: ReleasesContext): Promise<ReleaseTimeline>;
}
