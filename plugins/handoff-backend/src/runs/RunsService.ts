import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  NewRun,
  NewRunNote,
  Page,
  Run,
  RunAlert,
  RunDetail,
  RunFinish,
  RunState,
  RunStepChange,
  RunTrigger,
  StatusUpdate,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';

/** On whose behalf. */
export interface RunsContext {
  credentials: BackstageCredentials;
}

/** Which runs a caller asks for. */
export interface RunSelection {
  ids?: string[];
  entityRefs?: string[];
  /** Owners of the entities; `me` stands for the caller and their groups. */
  owners?: string[];
  documentIds?: string[];
  alertname?: string;
  states?: RunState[];
  triggers?: RunTrigger[];
  /** Full ref of a User; `me` stands for the caller. */
  participant?: string;
}

/**
 * Runs of documents, as callers may see them and take part in them.
 *
 * @remarks
 *
 * A run shows to whoever may read its document, whatever became of it. To others every method leaves it out, or answers
 * with NotFoundError. Changes are for users, for it is people who execute a run.
 */
export interface RunsService {
  /** Active ones first, then the newest. */
  list(
    selection: RunSelection,
    options: PageOptions,
    context: RunsContext,
  ): Promise<Page<Run>>;

  get(id: string, context: RunsContext): Promise<RunDetail>;

  /**
   * Starts a run, pinned to a revision. The same `requestId` again answers with the run that it started.
   *
   * @throws InputError for a document that nobody should run
   * @throws ActiveRunError when one is active, and no second one is wanted
   * @throws ConflictError when its drill has begun already, or was called off
   */
  start(run: NewRun, context: RunsContext): Promise<RunDetail>;

  /**
   * @throws InputError for a step that is skipped without a reason, and for a time that cannot be
   * @throws NotFoundError for a step that the run does not have
   * @throws StepConflictError when somebody has changed it meanwhile
   * @throws ConflictError when the run has ended
   */
  updateStep(
    id: string,
    number: number,
    change: RunStepChange,
    context: RunsContext,
  ): Promise<RunDetail>;

  /** Adds a note, with its secrets masked, also to a run that has ended. */
  addNote(
    id: string,
    note: NewRunNote,
    context: RunsContext,
  ): Promise<RunDetail>;

  /**
   * @throws ConflictError when the run has ended
   */
  addAlerts(
    id: string,
    alerts: RunAlert[],
    context: RunsContext,
  ): Promise<RunDetail>;

  /**
   * Ends a run. What it tells of the document counts, and what to correct is written down. The same again by the same
   * user finishes what was left undone.
   *
   * @throws InputError for an outcome of a drill that is none, and the reverse
   * @throws ConflictError when it has ended otherwise
   */
  finish(
    id: string,
    finish: RunFinish,
    context: RunsContext,
  ): Promise<RunDetail>;

  /**
   * Ends a run that counts for nothing.
   *
   * @throws ConflictError when it has ended
   */
  abort(
    id: string,
    end: { reason: string },
    context: RunsContext,
  ): Promise<RunDetail>;

  draftStatusUpdate(id: string, context: RunsContext): Promise<StatusUpdate>;

  /** The run as Markdown. */
  export(id: string, context: RunsContext): Promise<string>;
}
