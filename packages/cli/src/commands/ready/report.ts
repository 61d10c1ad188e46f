import type {
  GateStanding,
  Readiness,
  ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import type { ExitCode } from '../../ExitCode';
import { toPipelineGate, type PipelineGate } from '../../readiness';

/** Why a deployment that would be stopped goes on all the same. */
export type Exception = 'rollback' | 'override';

/** What `ready --format json` writes. */
export interface ReadyReport {
  entityRef: string;
  status: ReadinessStatus;
  exitCode: ExitCode;
  goesOnAs?: Exception;
  /** Gates that are not passed or that explain the status; those that explain it first. */
  gates: PipelineGate[];
  /** Of a system or domain, the parts that explain the status. */
  parts: { entityRef: string; status: ReadinessStatus }[];
  /** Advisory gates that failed; they do not change the status. */
  advisoryFailures: number;
  computedAt: string;
}

const FINE: GateStanding['state'][] = ['passed', 'not-applicable'];

/** Leaves of readiness what a deployment has to know. */
export function toReport(
  readiness: Readiness,
  outcome: Pick<ReadyReport, 'exitCode' | 'goesOnAs'>,
): ReadyReport {
  const { entityRef, status, because, gates, parts } = readiness;
  const explains = ({ id }: GateStanding) => because.includes(id);
  const open = gates.filter(
    gate => explains(gate) || (gate.isEnforced && !FINE.includes(gate.state)),
  );
  return {
    entityRef,
    status,
    ...outcome,
    gates: [
      ...open.filter(explains),
      ...open.filter(gate => !explains(gate)),
    ].map(toPipelineGate),
    parts: parts
      .filter(part => because.includes(part.entityRef))
      .map(part => ({ entityRef: part.entityRef, status: part.status })),
    advisoryFailures: readiness.advisoryFailures,
    computedAt: readiness.computedAt,
  };
}
