import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from './npmCommand.mjs';
import { installByHand } from './pins.mjs';
import { root } from './repository.mjs';
import { runVisibly } from '../processes/runVisibly.mjs';
import { SetupError } from './SetupError.mjs';

// Ignored by git.
const folder = join(root, '.toolchain');
const stampFile = join(folder, 'fetched.json');

/** Where the packages and, in `.bin`, their commands are. */
export const modulesFolder = join(folder, 'node_modules');

/**
 * Fetches the packages of the toolchain with npm, unless they are there already.
 *
 * Throws a `SetupError` when npm is missing, the registry cannot be reached or what came does not run.
 */
export async function fetchPackages(packages) {
  if (await areFetched(packages)) return;

  console.log(
    `Backstage needs Node.js 22 or 24 and Yarn 4, here is Node.js ${process.versions.node}.\n` +
      `Fetching ${packages.join(' and ')} into .toolchain with npm, once …`,
  );
  const started = Date.now();
  await rm(stampFile, { force: true });
  await mkdir(folder, { recursive: true });
  // Without a package.json of its own npm would take the folder for a part of the project around it.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await installWithNpm(packages);
  await checkThatNodeRuns();
  await writeFile(stampFile, JSON.stringify(packages));
  console.log(`Fetched in ${Math.round((Date.now() - started) / 1000)} s.`);
}

async function areFetched(packages) {
  if (!existsSync(modulesFolder)) return false;
  const stamp = await readFile(stampFile, 'utf8').catch(() => '[]');
  const fetched = JSON.parse(stamp);
  return packages.every(name => fetched.includes(name));
}

async function installWithNpm(packages) {
  const { command, args, shell } = npmCommand();
  const { code, hadNetworkErrors } = await runVisibly(
    command,
    [
      ...args,
      'install',
      `--prefix=${folder}`,
      '--global=false',
      '--ignore-scripts',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
      ...packages,
    ],
    { cwd: folder, shell, label: 'npm install' },
  ).catch(error => {
    if (error instanceof SetupError) throw error;
    throw new SetupError(
      `npm could not be started (${error.message}): install it, or do without. ${installByHand}`,
    );
  });
  if (code === 0) return;
  throw new SetupError(
    hadNetworkErrors
      ? 'The npm registry could not be reached. Is there a network, or a proxy to set (`npm config set proxy …`)? Only the first start needs it.'
      : `npm could not fetch the packages; its message stands above. Or do without: ${installByHand}`,
  );
}

async function checkThatNodeRuns() {
  const node = join(modulesFolder, '.bin', 'node');
  if (!existsSync(node)) return;
  await promisify(execFile)(node, ['--version'], {
    shell: process.platform === 'win32',
  }).catch(error => {
    throw new SetupError(
      `The Node.js that was fetched does not run on this machine (${error.message.trim()}). ${installByHand}`,
    );
  });
}
