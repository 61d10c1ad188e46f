import type { DateTime } from 'luxon';

/** A change that may have led to an alert. */
export interface RankedSuspect {
  /** Of the change. */
  readonly id: string;
  /** How much speaks for it, from 0; what weighs alike has the same score. */
  readonly score: number;
  /** Why, in words, what says most about it first. */
  readonly reasons: readonly string[];
  /** The entity in which it runs, and its steps from the alerted one. */
  readonly entityRef: string;
  readonly hops: number;
  readonly via?: string;
  /** When it came to the environment; for what is not there, when it was merged or taken back. */
  readonly at: DateTime<true>;
  /** The id of the deployment that brought it, or took it back. */
  readonly deploymentId?: string;
}

/** What may have led to an alert. */
export interface SuspectRanking {
  /** What reached the environment before the alert, the likeliest first. */
  readonly suspects: RankedSuspect[];
  /** What was merged before the alert and had not reached the environment. */
  readonly notDeployed: RankedSuspect[];
  readonly window: {
    readonly from: DateTime<true>;
    /** Whether nothing came within 24 hours, so that it reaches back over the last three deployments. */
    readonly isWidened: boolean;
  };
}
