import { spawn } from 'node:child_process';
import { forwardSignals } from './forwardSignals.mjs';
import { SetupError } from '../toolchain/SetupError.mjs';

const heartbeatSeconds = 10;
const keptCharacters = 20_000;

/**
 * Runs a command that may take minutes, passes its output on, and says every ten silent seconds that it still works.
 *
 * Resolves with the exit code and the end of the output. Throws a `SetupError` when we were told to end meanwhile, and
 * the error of the operating system when the command cannot be started.
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
  const passTo = stream => chunk => {
    lastOutput = Date.now();
    output = (output + chunk).slice(-keptCharacters);
    stream.write(chunk);
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
    return { code: code ?? 1, output };
  } finally {
    clearInterval(heartbeat);
    forwarding.stop();
  }
}

/** Whether the output of npm or Yarn tells that the registry could not be reached. */
export function tellsOfNoNetwork(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
    output,
  );
}
