import { resolve } from 'node:path';
import { ExitCode } from '../../ExitCode';
import { connect } from '../../portal';
import type { OutputFormat } from '../../readiness';
import { readGatesFile } from './readGatesFile';
import { toHuman } from './toHuman';

/** Looking at thousands of entities takes its time. */
const PATIENCE = { tryFor: 10_000, waitFor: 120_000 };

/** Which gates are tried out, and where to say what they come to. */
export interface PreviewOptions {
  /** As it was written. */
  file: string;
  url?: string;
  format: OutputFormat;
  /** What relative paths start from. */
  currentFolder: string;
  env: NodeJS.ProcessEnv;
  standardOutput: Pick<NodeJS.WriteStream, 'write'>;
}

/**
 * Shows which entities a change of gates would turn. Nothing is stored.
 *
 * @returns the exit code
 * @throws UsageError when the file cannot be used, or the portal refuses
 * @throws UnreachableError when it does not answer in time
 */
export async function preview(options: PreviewOptions): Promise<ExitCode> {
  const { file, url, format, currentFolder, env, standardOutput } = options;
  const gates = await readGatesFile(file, resolve(currentFolder, file));
  const portal = connect({
    url,
    token: env.HANDOFF_TOKEN,
    patience: PATIENCE,
  });
  const answer = await portal.ask(client => client.readiness.preview(gates));
  standardOutput.write(
    format === 'json'
      ? `${JSON.stringify(answer, undefined, 2)}\n`
      : toHuman(answer),
  );
  return ExitCode.success;
}
