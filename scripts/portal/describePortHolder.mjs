import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const listening = '0A';

/**
 * The process that listens on a TCP port, like `process 4711 (node server.js)`; `undefined` where that cannot be known,
 * because the process is another user's or the system does not tell.
 */
export async function describePortHolder(port) {
  try {
    return process.platform === 'linux'
      ? await findInProc(port)
      : await findWithLsof(port);
  } catch {
    return undefined;
  }
}

async function findInProc(port) {
  const sockets = new Set();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const table = await readFile(file, 'utf8').catch(() => '');
    for (const line of table.split('\n').slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === listening && parseInt(local.split(':')[1], 16) === port) {
        sockets.add(`socket:[${inode}]`);
      }
    }
  }
  for (const id of (await readdir('/proc')).filter(name =>
    /^\d+$/.test(name),
  )) {
    const folder = `/proc/${id}/fd`;
    for (const file of await readdir(folder).catch(() => [])) {
      const target = await readlink(`${folder}/${file}`).catch(() => '');
      if (sockets.has(target)) {
        return describeProcess(
          id,
          await readFile(`/proc/${id}/cmdline`, 'utf8'),
        );
      }
    }
  }
  return undefined;
}

async function findWithLsof(port) {
  const { stdout } = await promisify(execFile)('lsof', [
    '-nP',
    `-iTCP:${port}`,
    '-sTCP:LISTEN',
    '-Fpc',
  ]);
  const [id, command] = ['p', 'c'].map(
    field => new RegExp(`^${field}(.*)$`, 'm').exec(stdout)?.[1],
  );
  return id && describeProcess(id, command ?? '');
}

function describeProcess(id, commandLine) {
  const command = commandLine.split('\0').join(' ').trim().slice(0, 100);
  return command ? `process ${id} (${command})` : `process ${id}`;
}
