import type {
  GateReport,
  ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import { ExitCode } from '../../ExitCode';
import { connect, pipelineRun, readEntityRef } from '../../portal';
import {
  describeGate,
  toPipelineGate,
  type OutputFormat,
  type PipelineGate,
} from '../../readiness';

/** What is reported, and where to say what it led to. */
export interface ReportOptions extends GateReport {
  /** As it was written. */
  entity: string;
  gateId: string;
  url?: string;
  format: OutputFormat;
  env: NodeJS.ProcessEnv;
  standardOutput: Pick<NodeJS.WriteStream, 'write'>;
}

/** What `report --format json` writes. */
export interface ResultReport {
  entityRef: string;
  status: ReadinessStatus;
  gate?: PipelineGate;
}

/**
 * Reports how a gate stands. Commit and evidence are those of the run of the pipeline where nothing else is said; empty
 * texts leave them out.
 *
 * @returns the exit code
 * @throws UsageError when the portal cannot be asked, or refuses
 * @throws UnreachableError when it does not answer in time
 */
export async function report(options: ReportOptions): Promise<ExitCode> {
  const { gateId, format, env, standardOutput } = options;
  const run = pipelineRun(env);
  const entityRef = readEntityRef(options.entity);
  const portal = connect({ url: options.url, token: env.HANDOFF_TOKEN });
  const readiness = await portal.ask(client =>
    client.readiness.report(entityRef, gateId, {
      state: options.state,
      reason: options.reason,
      evidenceUrl: (options.evidenceUrl ?? run.url) || undefined,
      commit: (options.commit ?? run.commit) || undefined,
      at: options.at,
      expiresAt: options.expiresAt,
    }),
  );
  const standing = readiness.gates.find(({ id }) => id === gateId);
  const result: ResultReport = {
    entityRef,
    status: readiness.status,
    gate: standing && toPipelineGate(standing),
  };
  standardOutput.write(
    format === 'json'
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : toHuman(result, options.state),
  );
  return ExitCode.success;
}

/** What the gate and the entity now are. A gate that others decide too may differ from what was reported. */
function toHuman({ entityRef, status, gate }: ResultReport, reported: string) {
  return [
    `Reported ${reported}. ${entityRef} is now ${status}.`,
    ...(gate ? describeGate(gate, entityRef) : []),
    '',
  ].join('\n');
}
