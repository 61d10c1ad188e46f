import type { Risk } from 'backstage-plugin-handoff-common';
import type { Duration } from 'luxon';

/** What is asked of releases. */
export interface ReleasePolicy {
  /** Roles that have to sign, by risk. */
  signOffs: Record<Risk, string[]>;
  /** From this risk on, nobody signs for two roles. */
  distinctSignersFrom: Risk;
  /** How long a review may take before it is overdue. */
  reviewWithin: Duration<true>;
}
