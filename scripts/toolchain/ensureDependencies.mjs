import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRootPackage, root } from './repository.mjs';
import { runVisibly } from '../processes/runVisibly.mjs';
import { SetupError } from './SetupError.mjs';

const modulesFolder = join(root, 'node_modules');
// Lies in node_modules so that it goes when they go.
const stampFile = join(modulesFolder, '.handoff-installed');

/**
 * Installs the dependencies with Yarn unless that is done already for the present lockfile and package.json files.
 *
 * Throws a `SetupError` when Yarn fails; the next call then tries again.
 */
export async function ensureDependencies(variables) {
  const wanted = await fingerprint();
  const stamp = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (stamp === wanted) return;

  console.log(
    'Installing the dependencies with Yarn (the first time a few minutes, 2 GB on the disk) …',
  );
  await rm(stampFile, { force: true });
  const started = Date.now();
  const result = await runVisibly('yarn', ['install', '--immutable'], {
    cwd: root,
    env: withRegistryOfNpm(variables),
    shell: process.platform === 'win32',
    label: 'yarn install',
  });
  if (result.code !== 0) throw new SetupError(explain(result));
  await writeFile(stampFile, wanted);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

// Of all that the installation depends on. The version of Node.js is not among it, since nothing is compiled.
async function fingerprint() {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch}\n`);
  const files = ['yarn.lock', '.yarnrc.yml', 'package.json'];
  for (const path of [...files, ...workspacePackages()]) {
    hash.update(`${path}\n`);
    hash.update(await readFile(join(root, path)));
  }
  return hash.digest('hex');
}

function workspacePackages() {
  return readRootPackage()
    .workspaces.map(pattern => pattern.replace(/\/\*$/, ''))
    .flatMap(folder =>
      readdirSync(join(root, folder))
        .sort()
        .map(name => `${folder}/${name}/package.json`),
    )
    .filter(path => existsSync(join(root, path)));
}

// Yarn does not read npm's settings. Whoever has told npm of another registry means Yarn too.
function withRegistryOfNpm(variables) {
  const registry = variables.npm_config_registry;
  return registry && !variables.YARN_NPM_REGISTRY_SERVER
    ? { ...variables, YARN_NPM_REGISTRY_SERVER: registry }
    : variables;
}

function explain({ output, hadNetworkErrors }) {
  if (hadNetworkErrors) {
    return 'The package registry could not be reached: is there a network? Run the same command again, it goes on where it stopped.';
  }
  if (/YN0028|lockfile would have been modified/.test(output)) {
    return 'yarn.lock does not fit the package.json files: run `yarn install` and commit yarn.lock.';
  }
  return 'Yarn could not install the dependencies; its message stands above. Run the same command again once that is put right.';
}
