import type {
  ReleaseDecision,
  ReleasePlan,
  ReleaseRole,
  ReleaseSignedPart,
  ReleaseSignOff,
  ReleaseState,
  ReleaseTask,
  ReleaseTransition,
  Risk,
} from 'backstage-plugin-handoff-common';

/** A sign-off as it is stored: with what it was given for. */
export interface StoredSignOff extends Omit<ReleaseSignOff, 'voidedBy'> {
  /** A hash of each part, as it was when it was signed. */
  signed: Record<ReleaseSignedPart, string>;
}

/** A decision as it is stored: that it was superseded, the later one says. */
export type StoredDecision = Omit<ReleaseDecision, 'supersededBy'>;

/** A release as it is stored, with all that belongs to it. */
export interface StoredRelease
  extends Omit<ReleasePlan, 'changeIds' | 'roles'> {
  id: string;
  changeIds: string[];
  roles: ReleaseRole[];
  /** The highest that the notes of its changes say; `low` where they say none. */
  derivedRisk: Risk;
  state: ReleaseState;
  isUnapproved: boolean;
  isExpedited: boolean;
  /** While it is in review. ISO 8601 in UTC, as all times. */
  reviewDueAt?: string;
  /** In the order in which they were added. */
  tasks: ReleaseTask[];
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
