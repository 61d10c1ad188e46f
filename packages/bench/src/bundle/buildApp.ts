import { execFile } from 'node:child_process';
import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
/* The harness of the browser tests is no package. */
/* eslint-disable-next-line @backstage/no-relative-monorepo-imports */
import { repositoryRoot } from '../../../app/e2e-tests/portal';

/**
 * Builds the example app for production in a new folder below the given one, and leaves the build of the repository
 * alone. Throws with the output of the build when it fails.
 *
 * @param config - on top of app-config.yaml
 * @returns the folder of the built files
 */
export async function buildApp(
  parent: string,
  config: object,
): Promise<string> {
  const workspace = await mkdtemp(join(parent, 'app-'));
  const app = join(workspace, 'packages/app');
  // The build writes into the folder of the app and nowhere else, so only that has to be a copy.
  for (const name of ['node_modules', 'plugins']) {
    await symlink(join(repositoryRoot, name), join(workspace, name));
  }
  for (const name of ['package.json', 'yarn.lock']) {
    await copyFile(join(repositoryRoot, name), join(workspace, name));
  }
  await mkdir(app, { recursive: true });
  for (const name of ['package.json', 'config.d.ts', 'public', 'src']) {
    await cp(join(repositoryRoot, 'packages/app', name), join(app, name), {
      recursive: true,
    });
  }
  const configFile = join(workspace, 'config.json');
  await writeFile(configFile, JSON.stringify(config));

  await promisify(execFile)(
    process.execPath,
    [
      require.resolve('@backstage/cli/bin/backstage-cli'),
      'package',
      'build',
      ...[join(repositoryRoot, 'app-config.yaml'), configFile].flatMap(file => [
        '--config',
        file,
      ]),
    ],
    { cwd: app, maxBuffer: Infinity },
  );
  return join(app, 'dist');
}
