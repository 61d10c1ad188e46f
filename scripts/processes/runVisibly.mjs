import { spawn } from 'node:child_process';
import { SetupError } from '../toolchain/SetupError.mjs';
import { forwardSignals } from './forwardSignals.mjs';

const heartbeatSeconds = 10;
const keptCharacters = 20_000;

// Yarn reports every package that it could not fetch, thousands of them.
const toleratedNetworkErrors = 20;

const networkErrors =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_\w+)\b/g;

/**
 * Runs a command that may take minutes, passes its output on, and says every ten silent seconds that it still works.
 *
 * Resolves with the exit code and whether the output tells that the network could not be reached, and with the end of
 * the output. Throws a `SetupError` when we were told to end meanwhile, and the error of the operating system when the
 * command cannot be started.
 */
export async function runVisibly(command, args, { label, ...spawnOptions }) {
  const child = spawn(command, args, {
    ...spawnOptions,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forwarding = forwardSignals(child);
  const started = Date.now();
  let lastOutput = started;
  let output = '';
  let errors = 0;
  const passTo = stream => chunk => {
    lastOutput = Date.now();
    output = (output + chunk).slice(-keptCharacters);
    errors += String(chunk).match(networkErrors)?.length ?? 0;
    stream.write(chunk);
    if (errors > toleratedNetworkErrors) child.kill();
  };
  child.stdout.on('data', passTo(process.stdout));
  child.stderr.on('data', passTo(process.stderr));
  const heartbeat = setInterval(() => {
    if (Date.now() - lastOutput < heartbeatSeconds * 1000) return;
    lastOutput = Date.now();
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${label}: still at it after ${seconds} s`);
  }, 1000);

  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (forwarding.received) throw new SetupError(`${label} was stopped.`);
    return { code: code ?? 1, output, hadNetworkErrors: errors > 0 };
  } finally {
    clearInterval(heartbeat);
    forwarding.stop();
  }
}
