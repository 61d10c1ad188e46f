import type { FilterPredicate } from '@backstage/filter-predicates';
import type { JsonObject } from '@backstage/types';
import type { DocumentKind } from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';

/** Whether a gate decides over the status of an entity, or is counted beside it. */
export type GateLevel = 'required' | 'advisory';

/** What voids a sign-off when it changes. */
export type VoidTrigger = 'criterion' | 'document-content' | 'commit';

/**
 * One criterion of readiness.
 *
 * @remarks
 *
 * It is decided by everything that is named of `check`, `reported` and `signOff`: a gate with a check and a sign-off
 * passes when both say so.
 */
export interface Gate {
  /** Kebab case; its results are kept under it. */
  id: string;
  title: string;
  /** Objective: two people who look at the same evidence decide alike. Markdown. */
  criterion: string;
  /** Why it matters. Markdown. */
  why?: string;
  /** How to get there. */
  fix?: { text?: string; url?: string };
  /** `entity-owner`, or the full ref of a User or Group. */
  owner: string;
  /** Which entities; all of them when absent. */
  appliesTo?: FilterPredicate;
  level: GateLevel;
  /** Until then it is seen and does not count. */
  enforceFrom?: DateTime<true>;
  /** How long a reported result or a sign-off counts. */
  validFor?: Duration<true>;
  /** A check that Handoff runs itself. */
  check?: { id: string; options: JsonObject };
  /** Whether results are reported from outside. */
  reported: boolean;
  signOff?: {
    /** `entity-owner`, or full refs of Users and Groups. */
    roles: string[];
    /** How many people have to sign. */
    approvals: number;
    /** Kinds of the documents that are signed; all kinds when absent. */
    documents?: DocumentKind[];
  };
  voidOn: VoidTrigger[];
}
