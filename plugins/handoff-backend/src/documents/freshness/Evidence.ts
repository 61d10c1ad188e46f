/** What became of an alerting rule whose alert a document names. */
export interface AlertEvidence {
  alertname: string;
  change: 'added' | 'changed' | 'removed';
  /** ISO 8601 in UTC. */
  at: string;
}

/** What happened around a document since it was verified, summed up. Reverted changes and what undid them are left out. */
export interface Evidence {
  /** The newest revision when it was summed up. */
  revision: number;
  /** Since when, ISO 8601 in UTC: the last verification, or without one the newest revision. */
  since: string;
  /** Changes of what the document names, or of the code of its entity. */
  changes: number;
  /** Those of them whose risk is high. */
  highRisk: number;
  /** Those of them that touch what the document names. */
  named: number;
  /** Changes of what its entity depends on. */
  dependencies: number;
  /** How much all of it weighs, alerts included. */
  points: number;
  /** The last few, the newest first. */
  alerts: AlertEvidence[];
  /** When a merged pull request gave the newest revision its text, ISO 8601 in UTC. */
  mergedAt?: string;
}
