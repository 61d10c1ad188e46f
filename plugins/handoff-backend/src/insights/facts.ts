import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { AlertFiring } from '../alerts';
import type { CodeCommit, Deployment } from '../changes';
import type { OverdueWaiver } from '../readiness';
import type { ReleaseLoad, ReleaseReview } from '../releases';
import type { IncidentRun, RunFact } from '../runs';
import type { IncidentJudgement } from './rules';

export type {
  AlertFiring,
  CodeCommit,
  Deployment,
  IncidentRun,
  OverdueWaiver,
  ReleaseLoad,
  ReleaseReview,
  RunFact,
};

/** What figures rest on, as far as the caller may see it. */
export interface Facts {
  /** Those that fired in the period, and so long before and after it that it is known what they belong to. */
  firings: AlertFiring[];
  /** What people corrected of incidents that began since then, in the order in which they did. */
  judgements: IncidentJudgement[];
  /** Of documents that the caller may read; none where they may read no documents. */
  incidentRuns: IncidentRun[];
  /** To production, the oldest first; also from before the period, and until now. */
  deployments: Deployment[];
  /** Also from before the period. */
  code: CodeCommit[];
  runs: RunFact[];
  /** When alerts began that runs are about, by their ids. */
  alertStarts: ReadonlyMap<string, number>;
  /** Those of the documents of alerts that the caller may read. */
  runbooks: ReadonlySet<string>;
  /** Those that were accepted for the first time in the period. */
  releaseReviews: ReleaseReview[];
  /** Of releases that are open now. */
  releaseLoads: ReleaseLoad[];
  /** As they are now. */
  documents: HandoffDocument[];
  /** As they are now. */
  overdueWaivers: OverdueWaiver[];
}

export type FactName = keyof Facts;
