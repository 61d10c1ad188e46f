import type { DateTime } from 'luxon';

/** A deployment that succeeded, whatever became of it. Times are milliseconds since 1970. */
export interface Deployment {
  changeId: string;
  title: string;
  at: number;
  environment?: string;
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
  /** When it came to one of the environments, where it says so itself. */
  deployedAt?: number;
}

/** Of when, and about what; of all entities where `entityRefs` is left out. */
export interface DeliveryQuery {
  entityRefs?: string[];
  since: DateTime<true>;
  /** Before then. */
  until: DateTime<true>;
  /** Names of environments, however their letters are written; all where it is left out. */
  environments?: readonly string[];
}
