import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';
const endWithParent = fileURLToPath(
  new URL('endWithParent.cjs', import.meta.url),
);

/**
 * A Node.js program together with every process that it starts, directly or not, so that all of them can be ended: those
 * that do not listen, those whose parent has died, and all of them when we are killed ourselves.
 */
export class ProcessGroup {
  #child;

  /** Resolves with the exit code of the program itself; rejects when it could not be started. */
  ended;

  /** Starts the program, with our input and output, as the leader of a process group of its own where there are such. */
  constructor(args, options) {
    this.#child = spawn(
      process.execPath,
      isWindows ? args : ['--require', endWithParent, ...args],
      {
        ...options,
        env: { ...options.env, HANDOFF_GROUP_STARTER: String(process.pid) },
        detached: !isWindows,
        stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
      },
    );
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('exit', code => resolve(code ?? 1));
    });
  }

  /** Asks all processes to end, and after `graceMilliseconds` makes those end that are left. */
  async stop(graceMilliseconds) {
    const deadline = Date.now() + graceMilliseconds;
    this.#signal('SIGTERM');
    while (this.#signal(0)) {
      if (Date.now() > deadline) {
        this.#signal('SIGKILL');
        return;
      }
      await pause(50);
    }
  }

  // Tells whether there is anything left to be signalled.
  #signal(signal) {
    const { pid } = this.#child;
    if (!pid) return false;
    if (isWindows && signal !== 0) {
      spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
      return true;
    }
    try {
      return process.kill(isWindows ? pid : -pid, signal);
    } catch {
      return false;
    }
  }
}
