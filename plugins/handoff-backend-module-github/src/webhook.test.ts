import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { TestDatabases } from '@backstage/backend-test-utils';
import eventsPlugin from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import request from 'supertest';
import { eventsModule } from './__testUtils__/eventsModule';
import { pullRequestEvent } from './__testUtils__/payloads';
import {
  component,
  startGithubPortal,
} from './__testUtils__/startGithubPortal';

jest.setTimeout(60_000);

const SECRET = 'webhook-secret';
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** What the page tells people to try out. */
function readScript(): string {
  const page = readFileSync(
    resolve(__dirname, '../../../docs/github.md'),
    'utf8',
  );
  return /## Trying it out.*?```bash\n(.*?)```/s.exec(page)![1];
}

function sign(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

describe.each(databases.eachSupportedId())(
  'a webhook through the events backend on %s',
  databaseId => {
    async function start(
      webhookSecret?: string,
      slug: string = 'acme/payments',
    ) {
      const portal = await startGithubPortal({
        knex: await databases.init(databaseId),
        otherKnex: await databases.init(databaseId),
        entities: [component('payments', slug)],
        // Without credentials nothing is asked.
        config: {
          integrations: {},
          // As long as the test waits for the last question after events to end.
          events: {
            notifyTimeoutMs: 500,
            modules: { github: { webhookSecret } },
          },
        },
        features: [eventsServiceFactory, eventsPlugin, ...eventsModule()],
      });
      const body = JSON.stringify(pullRequestEvent());
      return {
        ...portal,
        /** Events reach the plugin after they were answered. */
        waitFor: async (count: number) => {
          for (let tries = 0; tries < 100; tries++) {
            const changes = await portal.changes();
            if (changes.length >= count) return changes;
            await new Promise(done => setTimeout(done, 100));
          }
          throw new Error(`There are not ${count} changes after 10 seconds`);
        },
        post: (secret: string) =>
          request(portal.server)
            .post('/api/events/http/github')
            .set('Content-Type', 'application/json')
            .set('X-GitHub-Event', 'pull_request')
            .set('X-Hub-Signature-256', sign(body, secret))
            .send(body),
      };
    }

    it('stores what is signed, and refuses what is not', async () => {
      const { post, changes, waitFor } = await start(SECRET);
      expect((await post('guessed')).status).toBe(403);
      expect(await changes()).toEqual([]);
      expect((await post(SECRET)).status).toBe(202);
      expect(await waitFor(1)).toMatchObject([
        { kind: 'pull-request', state: 'merged' },
      ]);
    });

    it('takes what the script of the documentation sends', async () => {
      const { server, waitFor } = await start(SECRET, 'quillmark/payments-api');
      await promisify(execFile)('bash', ['-euc', readScript()], {
        env: {
          ...process.env,
          PORTAL: `http://localhost:${server.port()}`,
          GITHUB_WEBHOOK_SECRET: SECRET,
        },
      });
      const changes = await waitFor(2);
      expect(changes).toHaveLength(2);
      expect(changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            kind: 'pull-request',
            state: 'merged',
            number: 42,
          }),
          expect.objectContaining({
            kind: 'deployment',
            state: 'deployed',
            version: 'v1.42.0',
            environment: 'production',
            commit: changes.find(({ kind }) => kind === 'pull-request')?.commit,
          }),
        ]),
      );
    });

    it('opens no route without a secret', async () => {
      const { post } = await start();
      expect((await post('')).status).toBe(404);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
