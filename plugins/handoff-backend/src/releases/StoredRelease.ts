import type {
  DocumentKind,
  ReadinessStatus,
  ReleaseCriterion,
  ReleaseDecision,
  ReleaseException,
  ReleasePlan,
  ReleaseRehearsal,
  ReleaseReview,
  ReleaseRole,
  ReleaseSignedPart,
  ReleaseSignOff,
  ReleaseState,
  ReleaseTask,
  ReleaseTexts,
  ReleaseTransition,
  Risk,
  RunOutcome,
} from 'backstage-plugin-handoff-common';

/** A sign-off as it is stored: with what it was given for. */
export interface StoredSignOff extends Omit<ReleaseSignOff, 'voidedBy'> {
  /** A hash of each part, as it was when it was signed. */
  signed: Record<ReleaseSignedPart, string>;
}

/** A decision as it is stored: that it was superseded, the later one says. */
export type StoredDecision = Omit<ReleaseDecision, 'supersededBy'>;

/** A criterion as it is stored: whether it is met is looked up. */
export type StoredCriterion = Omit<ReleaseCriterion, 'unmet'>;

/** An exception as it is stored: that it has expired, the clock says. */
export type StoredException = Omit<ReleaseException, 'state'> & {
  state: Exclude<ReleaseException['state'], 'expired'>;
};

/** A deployment of an entity of a release, as a pipeline has reported it. */
export interface StoredDeployment {
  entityRef: string;
  /** The deployment among the changes. */
  changeId: string;
  at: string;
  version?: string;
  /** Whether it has undone the release. */
  provesRollback: boolean;
}

/** A run of a document for a release. */
export interface StoredReleaseRun {
  runId: string;
  purpose: 'task' | 'rollback' | 'rehearsal';
  taskId?: string;
  rehearsalId?: string;
  documentId: string;
  /** Once it has ended; none when it was left. */
  outcome?: RunOutcome;
  endedAt?: string;
}

/** How the entities of a release stand: what people look at before they sign. */
export interface Evidence {
  readiness: {
    entityRef: string;
    status: ReadinessStatus;
    gates: { gateId: string; state: string }[];
  }[];
  documents: {
    documentId: string;
    entityRef: string;
    kind: DocumentKind;
    title: string;
    revision: number;
  }[];
}

/** A release as it is stored, with all that belongs to it. */
export interface StoredRelease
  extends Omit<ReleasePlan, 'changeIds' | 'roles' | 'texts'> {
  id: string;
  changeIds: string[];
  roles: ReleaseRole[];
  texts: ReleaseTexts;
  /** The highest that the notes of its changes say; `low` where they say none. */
  derivedRisk: Risk;
  state: ReleaseState;
  isUnapproved: boolean;
  isExpedited: boolean;
  /** While it is in review. ISO 8601 in UTC, as all times. */
  reviewDueAt?: string;
  /** Those that were taken out as well. */
  criteria: StoredCriterion[];
  exceptions: StoredException[];
  rehearsals: ReleaseRehearsal[];
  review?: ReleaseReview;
  /** How its entities stood when it was accepted last. */
  frozen?: Evidence & { at: string };
  /** In the order in which they were added. */
  tasks: ReleaseTask[];
  deployments: StoredDeployment[];
  runs: StoredReleaseRun[];
  /** Until when it is watched, once it is deployed. */
  watchUntil?: string;
  signOffs: StoredSignOff[];
  decisions: StoredDecision[];
  transitions: ReleaseTransition[];
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  /** Counts what was written, from 1. */
  writes: number;
}
