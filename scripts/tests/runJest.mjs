import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ProcessGroup } from '../processes/ProcessGroup.mjs';
import { root } from '../toolchain/repository.mjs';

const graceMilliseconds = 5000;

/**
 * Runs the tests of all workspaces with `backstage-cli repo test`, on SQLite and on the PostgreSQL of the connection
 * string.
 *
 * Resolves with the exit code and Jest's JSON results, which are `undefined` when Jest did not get as far. Throws what
 * `signal` was aborted with, when every process of Jest has ended.
 */
export async function runJest({ args, connectionString, signal }) {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-tests-'));
  const outputFile = join(folder, 'results.json');
  const cli = createRequire(import.meta.url).resolve(
    '@backstage/cli/package.json',
  );
  const jest = new ProcessGroup(
    [
      join(dirname(cli), 'bin/backstage-cli'),
      ...['repo', 'test', '--json', `--outputFile=${outputFile}`],
      // Jest's five seconds are too few for a test that makes databases on a busy machine.
      '--testTimeout=30000',
      ...args,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        // Without it the Backstage CLI watches for changes and never ends.
        CI: '1',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: connectionString,
      },
    },
  );
  try {
    const aborted = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const exitCode = await Promise.race([jest.ended, aborted]);
    const text = await readFile(outputFile, 'utf8').catch(() => undefined);
    return { exitCode, results: text && JSON.parse(text) };
  } finally {
    await jest.stop(graceMilliseconds);
    await rm(folder, { recursive: true, force: true });
  }
}
