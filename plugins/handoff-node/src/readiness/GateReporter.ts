import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { GateResultState } from 'backstage-plugin-handoff-common';

/**
 * How a gate of an entity stands, as a reporter has found it out.
 *
 * @public
 */
export interface ReportedResult {
  /** Full ref, of an entity that was asked about. */
  entityRef: string;
  gateId: string;
  /**
   * `no-data` and `error` take back what the same reporter has said before, and nothing that others said.
   */
  state: GateResultState;
  /** Why, in words that say what to do when it is not passed; plain text. */
  reason?: string;
  /** Where it can be seen. It begins with `https://` or `http://`; others are left out. */
  evidenceUrl?: string;
  /** When it was found out, in ISO 8601; now when absent. */
  at?: string;
}

/**
 * One time that a reporter looks at everything.
 *
 * @public
 */
export interface GateReporting {
  /** What it reports on this time. Gates that are not `reported`, or that there are not, are left out. */
  gateIds: string[];

  /**
   * Tells how some entities stand. Results that say what is known already are not stored again, but once a day.
   *
   * @param entities - 100 at most, to each of which at least one of the gates applies
   * @throws anything when it cannot tell: what is known of these entities stays as it is, and the others are asked about
   */
  report(entities: Entity[]): Promise<ReportedResult[]>;
}

/**
 * Asks something outside of Handoff on a schedule how gates stand that are `reported`.
 *
 * @public
 */
export interface GateReporter {
  /** Kebab case and unique. Its results are by `module:<id>`. */
  id: string;
  /** On one replica at a time. */
  schedule: SchedulerServiceTaskScheduleDefinition;

  /** Narrows down which entities it is asked about, among those that the gates apply to. */
  accepts?(entity: Entity): boolean;

  /**
   * Begins to look at everything.
   *
   * @throws anything when it cannot be done: what is known stays as it is until the next time
   */
  begin(context: {
    /** Gates whose results are reported, in the order of the configuration. */
    reportedGateIds: string[];
    /** Aborted when the time is over. */
    signal: AbortSignal;
  }): Promise<GateReporting>;
}
