/** Facts as the domains have stored them. Times are milliseconds since 1970: a year has hundreds of thousands of them. */

/** One firing of an alert, of one entity that it is about. */
export interface Firing {
  alertId: string;
  entityRef: string;
  startsAt: number;
  /** When it was resolved, else when it was last heard of or, while it fires, the time of the question. */
  endsAt: number;
  isResolved: boolean;
  severity?: string;
  /** Whether a document says what to do about it, that the caller may read. */
  hasRunbook: boolean;
}

/** A deployment to production that succeeded, whatever became of it afterwards. */
export interface Deployment {
  changeId: string;
  at: number;
  entityRefs: string[];
  repository?: string;
  commit?: string;
  /** Those that it says it brings. */
  commits: string[];
  version?: string;
  /** Whether it was undone by another change, or its source says so. */
  isReverted: boolean;
}

/** A commit of the main branch, or a pull request by the commit that merged it. */
export interface CodeCommit {
  changeId: string;
  /** When it came into the main branch. */
  at: number;
  entityRefs: string[];
  repository?: string;
  commit?: string;
  /** When it was undone in the code. */
  revertedAt?: number;
  /** When it came to production, where it says so itself. */
  deployedAt?: number;
}

/** A run that ended, or in which somebody did a step. */
export interface RunFact {
  runId: string;
  documentId: string;
  entityRef: string;
  isDrill: boolean;
  startedAt: number;
  endedAt?: number;
  /** Undefined where the outcome tells nothing of the procedure, or there is none. */
  helped?: boolean;
  firstStepAt?: number;
  /** When the first of the alerts began that it is about. */
  alertAt?: number;
  alertIds: string[];
}
