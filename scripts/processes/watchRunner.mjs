import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const checkMilliseconds = 250;

/**
 * Calls back once when the npm or Yarn that runs this script has ended without telling us: npm that is killed, or whose
 * shell passes a signal on to nobody. Returns what ends the watch.
 *
 * Without npm or Yarn nothing is watched: then our parent is somebody's shell, which may well go before us.
 */
export function watchRunner(onGone) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  let runner = parent;
  // npm starts a script through a shell, which outlives it.
  findParentOfShell(parent).then(found => {
    runner = found ?? parent;
  });
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(runner)) return;
    clearInterval(timer);
    onGone();
  }, checkMilliseconds);
  return () => clearInterval(timer);
}

async function findParentOfShell(id) {
  try {
    const { stdout } = await promisify(execFile)('ps', [
      ...['-o', 'ppid=,comm=', '-p', String(id)],
    ]);
    const [, parent] = /^\s*(\d+)\s+(?:.*\/)?\w*sh\s*$/.exec(stdout) ?? [];
    return parent && Number(parent);
  } catch {
    // No `ps`: the shell itself is watched.
    return undefined;
  }
}

function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
