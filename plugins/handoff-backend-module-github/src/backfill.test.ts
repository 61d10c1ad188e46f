import { TestDatabases } from '@backstage/backend-test-utils';
import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeGithub } from './__testUtils__/FakeGithub';
import {
  apiCommit,
  deployment,
  openPullRequest,
  pullRequest,
  pullRequestEvent,
  pushedCommit,
  pushEvent,
  release,
  repository,
  sha,
  status,
  statusEvent,
} from './__testUtils__/payloads';
import {
  component,
  startGithubPortal,
  TOKEN,
} from './__testUtils__/startGithubPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
// The history of the configuration is 30 days.
beforeEach(() =>
  jest.useFakeTimers({
    now: Date.parse('2026-11-20T14:00:00Z'),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  }),
);
afterEach(() => {
  jest.useRealTimers();
  server.resetHandlers();
});
afterAll(() => server.close());

describe.each(databases.eachSupportedId())(
  'the backfill of GitHub on %s',
  databaseId => {
    async function start(
      options: Partial<Parameters<typeof startGithubPortal>[0]> = {},
    ) {
      const github = new FakeGithub();
      server.use(...github.handlers);
      const portal = await startGithubPortal({
        knex: await databases.init(databaseId),
        entities: [component('payments', 'acme/payments')],
        ...options,
      });
      return { github, ...portal };
    }

    /** A merged pull request of two commits, its deployment, and a commit that nobody has reviewed. */
    function fill({ answers }: FakeGithub) {
      answers['/pulls'] = [pullRequest()];
      answers['/pulls/12/files'] = [
        { filename: 'src/capture.ts', additions: 20, deletions: 4 },
      ];
      answers['/pulls/12/commits'] = [{ sha: sha('b') }];
      answers['/deployments'] = [deployment()];
      answers['/deployments/789/statuses'] = [
        status('inactive', 9),
        status('success', 5),
        status('queued', 1),
      ];
      answers['/commits'] = [apiCommit('d'), apiCommit('c'), apiCommit('b')];
      answers[`/commits/${sha('d')}`] = {
        ...apiCommit('d'),
        files: [{ filename: 'src/d.ts', additions: 1, deletions: 0 }],
      };
    }

    const everything = [
      { kind: 'pull-request', state: 'merged', number: 12 },
      { kind: 'commit', commit: sha('d') },
      { kind: 'deployment', state: 'deployed', version: 'v1.42.0' },
    ];

    it('reads everything once, and asks four questions when nothing is new', async () => {
      const { github, backfill, changes, said } = await start();
      fill(github);
      await backfill();
      expect(await changes()).toMatchObject(everything);
      expect(github.asked).toEqual([
        '',
        '/pulls',
        '/pulls/12/files',
        '/pulls/12/commits',
        '/deployments',
        '/deployments/789/statuses',
        '/commits',
        `/commits/${sha('d')}`,
      ]);
      expect(github.tokens).toEqual(new Set([`Bearer ${TOKEN}`]));
      github.asked.length = 0;
      await backfill();
      expect({ asked: github.asked, unchanged: github.unchanged }).toEqual({
        asked: [],
        unchanged: 4,
      });
      expect(said).toEqual([]);
    });

    it('finds what webhooks lost, and tells nothing twice of what they did not', async () => {
      const { github, backfill, send, changes } = await start();
      fill(github);
      await send('pull_request', pullRequestEvent('opened', openPullRequest));
      await send('push', pushEvent([pushedCommit('d')]));
      await send('deployment_status', statusEvent('queued', 1));
      await backfill();
      const before = await changes();
      expect(before).toHaveLength(3);
      expect(before).toEqual(
        expect.arrayContaining(
          everything.map(each => expect.objectContaining(each)),
        ),
      );
      await send('deployment_status', statusEvent('success', 5));
      await send('pull_request', pullRequestEvent());
      await send('push', pushEvent([pushedCommit('d')]));
      await backfill();
      expect((await changes()).map(({ id }) => id)).toEqual(
        before.map(({ id }) => id),
      );
    });

    it('looks again at a deployment until it has succeeded', async () => {
      const { github, backfill, changes } = await start();
      github.answers['/deployments'] = [deployment()];
      github.answers['/deployments/789'] = deployment();
      github.answers['/deployments/789/statuses'] = [status('failure', 5)];
      await backfill();
      expect(await changes()).toMatchObject([{ state: 'failed' }]);
      github.answers['/deployments/789/statuses'] = [
        status('failure', 5),
        status('success', 7),
      ];
      await backfill();
      expect(await changes()).toMatchObject([{ state: 'deployed' }]);
      github.asked.length = 0;
      await backfill();
      expect(github.asked).toEqual([]);
    });

    it('stops at the rate limit for as long as GitHub says, and goes on with what it has not read', async () => {
      const { github, backfill, changes, states, forgetPauses, said } =
        await start();
      github.pageSize = 2;
      const numbers = [5, 4, 3, 2, 1];
      github.answers['/pulls'] = numbers.map(number =>
        pullRequest({
          id: 400 + number,
          number,
          updated_at: `2026-11-20T0${number}:00:00Z`,
        }),
      );
      for (const number of numbers) {
        github.answers[`/pulls/${number}/files`] = [{ filename: 'a' }];
        github.answers[`/pulls/${number}/commits`] = [{ sha: `${number}` }];
      }
      const reset = Date.parse('2026-11-20T14:30:00Z') / 1000;
      const files = github.answers['/pulls/3/files'];
      delete github.answers['/pulls/3/files'];
      github.onMissing = () =>
        HttpResponse.json(
          { message: 'API rate limit exceeded for installation' },
          {
            status: 403,
            headers: {
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset': `${reset}`,
            },
          },
        );
      await backfill();
      expect((await changes()).map(({ number }) => number).sort()).toEqual([
        4, 5,
      ]);
      expect((await states())[0]).toMatchObject({
        retry_at: '2026-11-20T14:30:00.000Z',
        failure: expect.stringContaining('rate limit is used up'),
      });
      expect(said).toHaveLength(1);
      expect(said[0]).not.toContain(TOKEN);
      github.asked.length = 0;
      await backfill();
      expect(github.asked).toEqual([]);
      github.answers['/pulls/3/files'] = files;
      await forgetPauses();
      await backfill();
      expect(await changes()).toHaveLength(5);
      expect(
        github.asked.filter(path => /pulls\/\d\/files/.test(path)),
      ).toEqual(['/pulls/3/files', '/pulls/2/files', '/pulls/1/files']);
      expect(github.asked.filter(path => /^\/pulls( \d)?$/.test(path))).toEqual(
        ['/pulls', '/pulls 2', '/pulls 3'],
      );
    });

    it.each([
      [
        429,
        { 'retry-after': '120' },
        'rate limit is used up',
        '2026-11-20T14:02',
      ],
      [
        500,
        {},
        'api.github.com answers 500 for /repos/acme',
        '2026-11-20T14:01',
      ],
      [
        404,
        {},
        'check that the annotation github.com/project-slug',
        '2026-11-20T14:01',
      ],
      [
        301,
        { location: 'https://evil.example/repos/acme/payments' },
        'is at evil.example now, which is not followed',
        '2026-11-20T14:01',
      ],
    ])('waits after %s, and says why', async (code, headers, reason, until) => {
      const { github, backfill, states, said } = await start();
      github.refusals = [
        () => HttpResponse.json({ message: 'No' }, { status: code, headers }),
      ];
      await backfill();
      const [state] = await states();
      expect(state.failure).toContain(reason);
      expect(state.retry_at).toContain(until);
      expect(said.join()).toContain(reason);
      expect(said.join()).not.toContain(TOKEN);
    });

    it('waits when GitHub does not answer at all', async () => {
      const { github, backfill, states } = await start();
      github.refusals = [() => HttpResponse.error()];
      await backfill();
      expect((await states())[0].failure).toBe(
        'api.github.com cannot be reached',
      );
    });

    it('follows a repository that was renamed, under the name that entities have', async () => {
      const { github, backfill, changes } = await start();
      fill(github);
      github.answers[''] = {
        ...repository,
        html_url: 'https://github.com/acme/new',
      };
      github.refusals = [
        () =>
          new HttpResponse(null, {
            status: 301,
            headers: { location: 'https://api.github.com/repos/acme/payments' },
          }),
      ];
      await backfill();
      expect(await changes()).toMatchObject(everything);
      expect((await changes())[0].repository).toBe('github.com/acme/payments');
    });

    it('goes on after a change whose details GitHub does not have', async () => {
      const { github, backfill, changes } = await start();
      fill(github);
      delete github.answers['/pulls/12/files'];
      await backfill();
      expect((await changes()).map(({ kind }) => kind)).toContain(
        'pull-request',
      );
      expect(await changes()).toHaveLength(4);
    });

    it('asks nothing without credentials, and is quiet about it', async () => {
      const { github, backfill, said } = await start({
        config: { integrations: {} },
      });
      await backfill();
      expect(github.asked).toEqual([]);
      expect(said).toEqual([]);
    });

    it('reads releases where the configuration says so', async () => {
      const { github, backfill, changes } = await start({
        config: { handoff: { github: { releasesAsDeployments: 'live' } } },
      });
      github.answers['/releases'] = [release()];
      await backfill();
      await backfill();
      expect(await changes()).toMatchObject([{ environment: 'live' }]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
