import type {
  RunAlert,
  RunNoteKind,
  RunOutcome,
  RunState,
  RunStepState,
  RunTrigger,
} from 'backstage-plugin-handoff-common';
import type { PageOptions, StoredPage } from '../database';
import type { DocumentScope } from '../documents';

/** A run as it is stored, with what is joined to it on every reading. */
export interface StoredRun {
  id: string;
  documentId: string;
  entityRef: string;
  revision: number;
  trigger: RunTrigger;
  environment?: string;
  state: RunState;
  drillId?: string;
  /** Whether it counts as an incident from its start to its end. */
  isIncident: boolean;
  startedAt: string;
  startedBy: string;
  lastActivityAt: string;
  outcome?: RunOutcome;
  endedAt?: string;
  endedBy?: string;
  reason?: string;
  alerts: StoredRunAlert[];
  /** Users, the latest first. */
  participants: string[];
  steps: StoredStep[];
}

/** An alert as it was given. */
export type StoredRunAlert = Omit<RunAlert, 'state'>;

export interface StoredStep {
  number: number;
  /** Of the pinned revision. */
  line: number;
  state: RunStepState;
  reason?: string;
  at?: string;
  by?: string;
  version: number;
}

export interface StoredNote {
  id: string;
  kind: RunNoteKind;
  at: string;
  by?: string;
  step?: number;
  text: string;
}

/** Which runs. Every given property narrows; a list matches when any of its values does. */
export interface RunQuery {
  ids?: string[];
  entityRefs?: string[];
  documentIds?: string[];
  alertname?: string;
  states?: RunState[];
  triggers?: RunTrigger[];
  participant?: string;
  /** Limits them to those of documents that the caller may read. */
  scope: DocumentScope;
}

/** Who does something, and when. */
export interface Doing {
  by: string;
  /** Time of the server. */
  now: string;
}

/** How a run ends. */
export interface RunEnd {
  state: Exclude<RunState, 'active'>;
  outcome?: RunOutcome;
  reason?: string;
}

/** Keeps runs. Of changes that exclude one another only one comes through, whoever else is at it. */
export interface RunsStore {
  /**
   * Adds a run with its steps and alerts, and has its drill begin.
   *
   * @param options.beside - whether others of the document may be active
   * @returns the run that the same request has added before, the run that is in the way, or undefined when the drill
   * has begun already, or was called off
   */
  add(
    run: Omit<StoredRun, 'participants'>,
    options: { requestId?: string; beside: boolean },
  ): Promise<
    | { result: 'added' | 'known'; id: string }
    | { result: 'active'; id?: string }
    | { result: 'drill' }
  >;

  /** The active run of a document that was started last. */
  findActive(documentId: string): Promise<string | undefined>;

  findRequest(
    startedBy: string,
    requestId: string,
  ): Promise<string | undefined>;

  /** Active ones first, then the newest. */
  list(query: RunQuery, page: PageOptions): Promise<StoredPage<StoredRun>>;

  /** Active runs that are about any of these alerts. */
  findAbout(alertIds: string[]): Promise<{ id: string }[]>;

  /** The entities of runs that match. */
  listEntityRefs(query: RunQuery): Promise<string[]>;

  /** Oldest first. */
  listNotes(runId: string): Promise<StoredNote[]>;

  /**
   * Changes a step of an active run.
   *
   * @param step - with the version that it is changed from
   * @param record - a note on it
   * @returns what was in the way, if anything
   */
  updateStep(
    runId: string,
    step: StoredStep,
    record: StoredNote | undefined,
    doing: Doing,
  ): Promise<'done' | 'ended' | 'changed'>;

  /** Adds a note, unless the same request has added it before. */
  addNote(
    runId: string,
    note: StoredNote,
    requestId: string | undefined,
    doing: Doing,
  ): Promise<void>;

  /**
   * Adds alerts that an active run does not have yet.
   *
   * @returns false when it has ended
   */
  addAlerts(
    runId: string,
    alerts: StoredRunAlert[],
    doing: Doing,
  ): Promise<boolean>;

  /**
   * Ends an active run.
   *
   * @returns false when it has ended already
   */
  end(runId: string, end: RunEnd, doing: Doing): Promise<boolean>;

  /**
   * Closes runs in which nothing was done since a time.
   *
   * @returns what was closed
   */
  abandon(
    idleSince: string,
    now: string,
  ): Promise<{ id: string; entityRef: string }[]>;
}
