import type { Risk } from 'backstage-plugin-handoff-common';

/** A change in effect, or one that was undone, as far as freshness follows from it. */
export interface CodeChange {
  id: string;
  isPullRequest: boolean;
  /** When it was merged or took effect, ISO 8601 in UTC. */
  at: string;
  /** Host and path in lower case, as `github.com/acme/payments`. */
  repository?: string;
  /** Entities that it is about, as full refs. */
  entityRefs: string[];
  /** Files that it touches, from the root of the repository. */
  paths: string[];
  risk?: Risk;
  /** Lines added and removed. */
  lines?: number;
  /** How many files it touches, where that is more than are known. */
  files?: number;
  isReverted: boolean;
  /** Id of the change that undid it. */
  revertedBy?: string;
}
