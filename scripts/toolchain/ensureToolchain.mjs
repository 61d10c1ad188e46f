import { execFile } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fetchPackages, modulesFolder } from './fetchPackages.mjs';
import {
  nodePackageFor,
  supportedNodeMajors,
  yarnPackageFor,
} from './pins.mjs';
import { readRootPackage, root } from './repository.mjs';

const run = promisify(execFile);

/**
 * Makes sure that a supported Node.js and the right major of Yarn are there, fetching what is missing once.
 *
 * Resolves with the environment variables for commands that shall use them. Throws a `SetupError` when something is
 * missing and cannot be fetched.
 */
export async function ensureToolchain() {
  const { packageManager } = readRootPackage();
  const nodeFolder = dirname(process.execPath);
  const nodeIsSupported = supportedNodeMajors.includes(
    Number(process.versions.node.split('.')[0]),
  );
  if (nodeIsSupported && (await hasYarn(packageManager))) {
    return environmentWith([nodeFolder]);
  }

  const binaries = join(modulesFolder, '.bin');
  const yarnPackage = yarnPackageFor(packageManager);
  if (nodeIsSupported) {
    await fetchPackages([yarnPackage]);
    return environmentWith([binaries, nodeFolder]);
  }
  const nodePackage = nodePackageFor(process.platform, process.arch);
  await fetchPackages([nodePackage, yarnPackage]);
  return {
    ...environmentWith([binaries]),
    // Native builds would otherwise use the headers of another Node.js, or fetch some.
    npm_config_nodedir: join(modulesFolder, nodePackage.split('@')[0]),
  };
}

function environmentWith(folders) {
  const variables = { ...process.env };
  // On Windows the name's case differs from machine to machine.
  const pathName =
    Object.keys(variables).find(name => name.toUpperCase() === 'PATH') ??
    'PATH';
  variables[pathName] = [...folders, variables[pathName]].join(delimiter);
  // Corepack asks before it downloads; nobody may be there to answer.
  variables.COREPACK_ENABLE_DOWNLOAD_PROMPT = '0';
  return variables;
}

async function hasYarn(packageManager) {
  const major = packageManager.replace('yarn@', '').split('.')[0];
  const agent = process.env.npm_config_user_agent ?? '';
  if (agent.startsWith(`yarn/${major}.`)) return true;
  try {
    const { stdout } = await run('yarn', ['--version'], {
      cwd: root,
      env: environmentWith([]),
      shell: process.platform === 'win32',
      timeout: 60_000,
    });
    return stdout.trim().split('.')[0] === major;
  } catch {
    return false;
  }
}
