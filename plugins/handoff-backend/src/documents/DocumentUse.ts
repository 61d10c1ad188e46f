import type { RunOutcome } from 'backstage-plugin-handoff-common';

/** What one run tells of the revision that it used. */
export interface DocumentUse {
  runId: string;
  /** Number of the revision. */
  revision: number;
  outcome: RunOutcome;
  /** Whether it verifies the revision, or tells against it. */
  helped: boolean;
  at: string;
  /** The User who ended the run. */
  by: string;
  reason?: string;
}
