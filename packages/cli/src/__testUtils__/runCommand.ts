import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../bin/backstage-plugin-handoff-cli');

/** Variables that pipelines set themselves, such as the one that runs these tests. */
const OF_PIPELINES = /^(GITHUB_|CI_|HANDOFF_)/;

export interface CommandResult {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a pipeline would. */
export function runCommand(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  folder = tmpdir(),
): Promise<CommandResult> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const kept = Object.entries(inherited).filter(
    ([name]) => !OF_PIPELINES.test(name),
  );
  return new Promise(done => {
    execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: folder, env: { ...Object.fromEntries(kept), ...env } },
      (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
