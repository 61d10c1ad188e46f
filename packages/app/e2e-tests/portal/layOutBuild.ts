import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

/**
 * Unpacks the production build of the backend, which holds the app and all plugins as they would be published, and
 * gives it the installed dependencies, without copying them.
 *
 * The result is what a container image would hold: only files that the packages declare, so a migration or an asset
 * that would be missing in production is missing here too. Throws when there is no build.
 */
export function layOutBuild(folder: string): void {
  const dist = join(repositoryRoot, 'packages/backend/dist');
  const bundle = join(dist, 'bundle.tar.gz');
  if (!existsSync(bundle)) {
    throw new Error(
      `There is no production build (${bundle}): run \`yarn build:all\` first.`,
    );
  }
  execFileSync('tar', ['-xzf', bundle, '-C', folder]);

  const packages = findPackages(folder);
  const packagesByName = new Map(
    packages.map(path => [readName(join(folder, path)), path]),
  );
  linkModules(repositoryRoot, folder, packagesByName);
  for (const path of packages) {
    linkModules(
      join(repositoryRoot, path),
      join(folder, path),
      packagesByName,
      folder,
    );
  }
}

function findPackages(folder: string): string[] {
  return ['packages', 'plugins'].flatMap(group =>
    readdirSync(join(folder, group)).map(name => join(group, name)),
  );
}

function readName(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
}

/** Fills `to`'s node_modules with links to what is in `from`'s, and to the unpacked instead of the source packages. */
function linkModules(
  from: string,
  to: string,
  packagesByName: Map<string, string>,
  folder = to,
): void {
  const source = join(from, 'node_modules');
  if (!existsSync(source)) return;
  const target = join(to, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(source)) {
    const unpacked = packagesByName.get(name);
    if (unpacked) {
      symlinkSync(relative(target, join(folder, unpacked)), join(target, name));
    } else if (!name.startsWith('.') && !isSourcePackage(join(source, name))) {
      symlinkSync(join(source, name), join(target, name));
    }
  }
}

/** Whether it is one of the repository's own packages, which the build left out: then the portal must not need it. */
function isSourcePackage(path: string): boolean {
  return lstatSync(path).isSymbolicLink();
}
