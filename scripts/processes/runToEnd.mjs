import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { forwardSignals } from './forwardSignals.mjs';

const parentCheckMilliseconds = 1000;

/**
 * Runs a command with our own input and output and waits for it, however often we are told to end: whoever waits for us
 * knows that nothing is left running.
 *
 * Resolves with its exit code, 128 + the signal's number when a signal ended it.
 */
export function runToEnd(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forwarding = forwardSignals(child);
    const watch = watchParent(() => child.kill('SIGTERM'));
    const release = () => {
      forwarding.stop();
      clearInterval(watch);
    };
    child.on('error', error => {
      release();
      reject(error);
    });
    child.on('close', (code, signal) => {
      release();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

// A killed npm or Yarn tells its script nothing; another parent does. Without npm the parent is a shell, which may go.
function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, parentCheckMilliseconds);
}
