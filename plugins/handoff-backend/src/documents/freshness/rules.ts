import type { Risk } from 'backstage-plugin-handoff-common';

/** What a change counts, by the risk that its operational note says. */
export type RiskWeights = Record<Risk | 'unknown', number>;

/** What a change may be to a document. */
export type Relation = 'paths' | 'service' | 'dependencies';

/** How the freshness of documents follows from what happened since they were verified. */
export interface FreshnessRules {
  /** Whether changes count at all. */
  byChange: boolean;
  /** Points from which a document is due. */
  due: number;
  /** Points from which a document is stale. */
  stale: number;
  weights: Record<Relation, RiskWeights> & {
    /** Of a run in which the document failed or was no help. */
    failedRun: number;
    /** Of an alerting rule that was added, changed or removed. */
    alert: number;
    /** Times this, for a change of few lines. */
    small: number;
    /** Times this, for a change of many files. */
    sweeping: number;
    /**
     * Points that changes count at most in sum which touch nothing that the document names, unless their risk is high. What
     * goes on in a busy service would ask for a review of every document in turn, as a calendar does.
     */
    background: number;
  };
}

/** Lines up to which a change is small. */
export const SMALL_LINES = 10;

/** Files above which a change is sweeping: it says little of each of them. */
export const SWEEPING_FILES = 50;

export const defaultFreshnessRules: FreshnessRules = {
  byChange: true,
  due: 5,
  stale: 15,
  weights: {
    paths: { high: 5, medium: 2, low: 0.5, unknown: 1 },
    service: { high: 1, medium: 0.1, low: 0.05, unknown: 0.05 },
    dependencies: { high: 0.2, medium: 0.02, low: 0.01, unknown: 0.01 },
    failedRun: 5,
    alert: 2,
    small: 0.5,
    sweeping: 0.25,
    background: 2,
  },
};
