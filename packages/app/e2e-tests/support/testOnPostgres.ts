import { join } from 'node:path';
import {
  repositoryRoot,
  startPortal,
  waitForDocuments,
  type Portal,
} from '../portal';
import { test } from './test';

const START_MILLISECONDS = 240_000;

/** A test of a portal of its own, with the examples, whose databases are on a PostgreSQL server, as in production. */
export const testOnPostgres = test.extend<object, { portal: Portal }>({
  portal: [
    // Playwright reads from the parameters what a fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { PostgresServer } = await import(
        join(repositoryRoot, 'scripts/tests/PostgresServer.mjs')
      );
      const server = await PostgresServer.start();
      try {
        const portal = await startPortal({
          config: {
            backend: {
              database: { client: 'pg', connection: server.connectionString },
            },
          },
        });
        try {
          await waitForDocuments(portal.url);
          await use(portal);
        } finally {
          await portal.stop();
        }
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: START_MILLISECONDS },
  ],
  baseURL: ({ portal }, provide) => provide(portal.url),
});
