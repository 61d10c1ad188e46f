import { ExitCode } from '../../ExitCode';
import { connect } from '../../portal';
import type { OutputFormat } from '../../readiness';
import { readFactsFile } from './readFactsFile';
import { toReportedChange, type ChangeFlags } from './toReportedChange';

/** What is reported, and where to say what came of it. */
export interface ChangeOptions extends ChangeFlags {
  /** Of the portal. */
  url?: string;
  /** A file. */
  facts?: string;
  format: OutputFormat;
  env: NodeJS.ProcessEnv;
  standardOutput: Pick<NodeJS.WriteStream, 'write'>;
}

/**
 * Reports a change. What is not said is that of the run of the pipeline; one that was reported before, by the same source and
 * id, is completed.
 *
 * @returns the exit code
 * @throws UsageError when the portal cannot be asked, or refuses
 * @throws UnreachableError when it does not answer in time
 */
export async function reportChange(options: ChangeOptions): Promise<ExitCode> {
  const { env, format, standardOutput } = options;
  const change = {
    ...toReportedChange(options, env, new Date()),
    ...(options.facts && { facts: await readFactsFile(options.facts) }),
  };
  const portal = connect({ url: options.url, token: env.HANDOFF_TOKEN });
  const report = await portal.ask(client => client.changes.report([change]));
  const [{ outcome, id }] = report.items;
  const problems = report.problems.map(
    ({ field, message }) => `${field}: ${message}`,
  );
  standardOutput.write(
    format === 'json'
      ? `${JSON.stringify({ outcome, id, problems }, undefined, 2)}\n`
      : [
          `${change.title}: ${outcome}${id ? `, /handoff/changes/${id}` : ''}`,
          ...problems.map(problem => `  ${problem}`),
          '',
        ].join('\n'),
  );
  return ExitCode.success;
}
