import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { forwardSignals } from './forwardSignals.mjs';
import { watchRunner } from './watchRunner.mjs';

/**
 * Runs a command with our own input and output and waits for it, however often we are told to end: whoever waits for us
 * knows that nothing is left running.
 *
 * Resolves with its exit code, 128 + the signal's number when a signal ended it.
 */
export async function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const forwarding = forwardSignals(child);
  const endWatch = watchRunner(() => child.kill('SIGTERM'));
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) =>
        resolve(code ?? 128 + (constants.signals[signal] ?? 0)),
      );
    });
  } finally {
    forwarding.stop();
    endWatch();
  }
}
