import type { AlertEvidence, CodeChange } from '../freshness';

/** What became of an alerting rule, and whom it is about. */
export interface AlertRuleChange extends AlertEvidence {
  /** Full refs. */
  entityRefs: string[];
}

/**
 * Where documents learn from what happened around them. The domains that know of it implement it, so that documents need not
 * know of them. It answers whoever may read what, so that no more of it may be told than how much it is.
 */
export interface EvidenceSource {
  /**
   * Changes of code and configuration in effect, and those that were undone, about some entities or in some repositories.
   *
   * @param wanted - `entityRefs`: full refs; `since`: ISO 8601 in UTC
   */
  findChanges(wanted: {
    entityRefs: string[];
    repositories: string[];
    since: string;
  }): Promise<CodeChange[]>;

  /** Changes of alerting rules about some entities, the newest first. */
  findRuleChanges(wanted: {
    entityRefs: string[];
    since: string;
  }): Promise<AlertRuleChange[]>;
}
