import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { layOutBuild } from './layOutBuild';
import { repositoryRoot } from './repositoryRoot';

const START_SECONDS = 90;
const STOP_SECONDS = 10;

/** Ends the portal with the tests, also when those are killed. */
const END_WITH_PARENT = join(
  repositoryRoot,
  'scripts/processes/endWithParent.cjs',
);

/** A running portal of one's own. */
export interface Portal {
  /** Address of the app and of the backend, without a trailing slash. */
  url: string;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** What to change about the portal; see {@link startPortal}. */
export interface StartPortalOptions {
  /** Configuration on top of app-config.yaml and of what the harness sets. Lists replace lists. */
  config?: Record<string, unknown>;
}

/**
 * Starts the production build of the example portal, app and backend in one process, on a free port and with empty
 * SQLite databases, and waits until it answers. Its log is `test-results/portal-<port>.log`.
 *
 * It runs as in production except that sign-in as an example user is allowed. Throws with the end of the log when it
 * does not start.
 */
export async function startPortal(
  options: StartPortalOptions = {},
): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'handoff-portal-'));
  layOutBuild(folder);
  const url = `http://localhost:${await findFreePort()}`;
  const configFiles = [
    join(repositoryRoot, 'app-config.yaml'),
    writeConfig(folder, 'harness.json', harnessConfig(folder, url)),
    writeConfig(folder, 'options.json', options.config ?? {}),
  ];
  const logFile = chooseLogFile(url);
  const backend = spawnBackend(folder, configFiles, logFile);
  const stop = async () => {
    await end(backend);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForAnswer(url, backend);
    return { url, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error}\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
  }
}

function spawnBackend(folder: string, configFiles: string[], logFile: string) {
  const log = openSync(logFile, 'w');
  return spawn(
    process.execPath,
    [
      `--require=${END_WITH_PARENT}`,
      // Else modules would be found from where the links lead, which is the source.
      '--preserve-symlinks',
      'packages/backend',
      ...configFiles.flatMap(file => ['--config', file]),
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HANDOFF_GROUP_STARTER: String(process.pid),
      },
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
    },
  );
}

function harnessConfig(folder: string, url: string): Record<string, unknown> {
  const allowed = { dangerouslyAllowOutsideDevelopment: true };
  const often = {
    schedule: {
      initialDelay: { seconds: 10 },
      frequency: { seconds: 20 },
      timeout: { minutes: 1 },
    },
  };
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: 'localhost', port: Number(new URL(url).port) },
      cors: { origin: url },
      database: { connection: { directory: join(folder, 'data') } },
    },
    auth: { providers: { guest: allowed, 'example-user': allowed } },
    // When it starts, the catalog knows no entities yet whose rules could be read.
    handoff: {
      alerts: { rules: { frequency: { minutes: 1 } } },
      // Tests hold on every day of the year.
      calendar: { periods: [] },
    },
    search: { collators: { catalog: often, handoff: often } },
    catalog: {
      processingInterval: { seconds: 10 },
      locations: [
        {
          type: 'file',
          target: join(repositoryRoot, 'examples/catalog-info.yaml'),
        },
        {
          type: 'file',
          target: join(repositoryRoot, 'examples/company/org.yaml'),
          rules: [{ allow: ['Group', 'User'] }],
        },
      ],
    },
  };
}

function writeConfig(folder: string, name: string, config: object): string {
  const file = join(folder, name);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(config, undefined, 2));
  return file;
}

function chooseLogFile(url: string): string {
  const folder = join(repositoryRoot, 'test-results');
  mkdirSync(folder, { recursive: true });
  return join(folder, `portal-${new URL(url).port}.log`);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitForAnswer(url: string, backend: ChildProcess) {
  const deadline = Date.now() + START_SECONDS * 1000;
  const health = `${url}/.backstage/health/v1/readiness`;
  while (!(await fetch(health).catch(() => undefined))?.ok) {
    if (hasEnded(backend)) {
      throw new Error(`The portal ended with exit code ${backend.exitCode}.`);
    }
    if (Date.now() > deadline) {
      throw new Error(`The portal did not answer within ${START_SECONDS} s.`);
    }
    await pause(200);
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function end(backend: ChildProcess): Promise<void> {
  if (hasEnded(backend)) return;
  const ended = once(backend, 'exit');
  backend.kill('SIGTERM');
  await Promise.race([ended, pause(STOP_SECONDS * 1000, undefined)]);
  if (!hasEnded(backend)) backend.kill('SIGKILL');
  await ended;
}
