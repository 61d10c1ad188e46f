// Starts the example portal: checks the ports, runs `backstage-cli repo start`, prints the address once app and backend
// answer, gives it history and releases the first time, and on Ctrl-C, SIGTERM or SIGHUP ends every process that was started.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ProcessGroup } from '../processes/ProcessGroup.mjs';
import { fillPortal } from '../examples/fillPortal.mjs';
import { root } from '../toolchain/repository.mjs';
import { SetupError } from '../toolchain/SetupError.mjs';
import { checkPorts } from './checkPorts.mjs';
import { readAddresses } from './readAddresses.mjs';
import {
  resolveConfigArguments,
  startsWholePortal,
} from './resolveConfigArguments.mjs';
import { waitForAnswers } from './waitForAnswers.mjs';

const graceMilliseconds = 10_000;

async function main() {
  // npm and Yarn change to the root and leave the caller's folder in INIT_CWD.
  const callerFolder = process.env.INIT_CWD ?? process.cwd();
  const args = resolveConfigArguments(process.argv.slice(2), callerFolder);
  const addresses = startsWholePortal(args)
    ? await readAddresses(args)
    : undefined;
  if (addresses) await checkPorts(addresses.listeners);

  const portal = startCli(args);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, stop);
  }
  if (addresses) {
    announce(addresses, stopping.signal).catch(() => {});
  }

  const stopped = new Promise(resolve => {
    stopping.signal.addEventListener('abort', () => resolve(0));
  });
  const exitCode = await Promise.race([portal.ended, stopped]);
  stop();
  await portal.stop(graceMilliseconds);
  process.exit(exitCode);
}

function startCli(args) {
  const packageFile = createRequire(import.meta.url).resolve(
    '@backstage/cli/package.json',
  );
  const cli = join(dirname(packageFile), 'bin/backstage-cli');
  return new ProcessGroup([cli, 'repo', 'start', ...args], {
    cwd: root,
    env: withoutBrowserWhereNoneShows(process.env),
  });
}

// The Backstage CLI opens a browser. Without a display that fails noisily or starts one that nobody sees.
function withoutBrowserWhereNoneShows(variables) {
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(variables.DISPLAY || variables.WAYLAND_DISPLAY);
  return hasDisplay ? variables : { BROWSER: 'none', ...variables };
}

async function announce({ portal, backend, probes }, signal) {
  await waitForAnswers(probes, signal);
  const line = `Handoff's example portal: ${portal}`;
  const rule = '─'.repeat(line.length + 4);
  console.log(`\n${rule}\n  ${line}\n${rule}\n`);
  await bringExamples(backend, signal);
}

async function bringExamples(backend, signal) {
  try {
    if (await fillPortal({ backend, signal })) {
      console.log('The example releases are there.');
    }
  } catch (error) {
    if (signal.aborted) return;
    // Another configuration may have none of the example's people and tokens, and is well without its releases.
    console.log(`There are no example releases: ${error.message}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
