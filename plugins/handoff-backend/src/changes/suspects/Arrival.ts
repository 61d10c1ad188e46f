import type { DateTime } from 'luxon';
import type { SuspectEntity } from './AlertContext';
import type { SuspectChange } from './SuspectChange';

/** That a change came to an environment, and is still there when an alert starts. */
export interface Arrival {
  readonly change: SuspectChange;
  /** In which of the suspected entities it runs. */
  readonly entity: SuspectEntity;
  readonly at: DateTime<true>;
  readonly how:
    | 'deployed'
    /** Its deployment was going on when the alert started. */
    | 'rolling'
    /** Nothing came of it, or half. */
    | 'failed'
    /** A deployment that took back what a newer one had brought. */
    | 'rollback'
    /** No deployments are known of what it changes. */
    | 'merged'
    /** It needs no deployment. */
    | 'set';
  /** What brought it. */
  readonly deployment?: SuspectChange;
  /** How many known changes a rollback took back. */
  readonly takenBack?: number;
}

/** That a merged change is not in an environment when an alert starts. */
export interface Absence {
  readonly change: SuspectChange;
  readonly entity: SuspectEntity;
  /** Since when: it was merged, or taken back. */
  readonly at: DateTime<true>;
  /** The rollback that took it back. */
  readonly takenBackBy?: SuspectChange;
  /** Other environments in which it is. */
  readonly elsewhere: readonly string[];
}
