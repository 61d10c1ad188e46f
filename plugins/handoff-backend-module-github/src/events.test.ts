import { TestDatabases } from '@backstage/backend-test-utils';
import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeGithub } from './__testUtils__/FakeGithub';
import {
  deploymentEvent,
  openPullRequest,
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
} from './__testUtils__/startGithubPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function serveGithub() {
  const github = new FakeGithub();
  github.answers['/pulls/12/files'] = [
    { filename: 'src/capture.ts', additions: 20, deletions: 4 },
    { filename: 'src/retry.ts', previous_filename: 'src/again.ts' },
  ];
  github.answers['/pulls/12/commits'] = [{ sha: sha('b') }];
  server.use(...github.handlers);
  return github;
}

describe.each(databases.eachSupportedId())(
  'events of GitHub on %s',
  databaseId => {
    async function start(
      options: Partial<Parameters<typeof startGithubPortal>[0]> = {},
    ) {
      return startGithubPortal({
        knex: await databases.init(databaseId),
        entities: [component('payments', 'acme/payments')],
        ...options,
      });
    }

    it('tells a merged pull request whole, and once, in whatever order its events come', async () => {
      serveGithub();
      const { send, changes, change, said } = await start();
      const body = `## Intent\r\n<b>🚀</b> ${'x'.repeat(65_515)}`;
      expect(body).toHaveLength(65_536);
      await send('push', pushEvent([pushedCommit('b'), pushedCommit('c')]));
      expect(await changes()).toHaveLength(2);
      await send('pull_request', pullRequestEvent('closed', { body }));
      await send('pull_request', pullRequestEvent('opened', openPullRequest));
      await send('pull_request', pullRequestEvent('closed', { body }));
      await send('push', pushEvent([pushedCommit('b'), pushedCommit('c')]));
      const all = await changes();
      expect(all).toHaveLength(1);
      const { description, ...merged } = await change(all[0].id);
      expect(description === body.replace('\r\n', '\n')).toBe(true);
      expect(merged).toMatchObject({
        source: 'github',
        externalId: 'github.com/repo:4711/pull:456',
        kind: 'pull-request',
        state: 'merged',
        title: 'Retry captures',
        author: 'user:default/amara.osei',
        url: 'https://github.com/Acme/payments/pull/12',
        repository: 'github.com/acme/payments',
        entityRefs: ['component:default/payments'],
        labels: ['risk: high'],
        number: 12,
        commit: sha('c'),
        size: { files: 2, additions: 30, deletions: 4 },
        openedAt: '2026-11-19T08:00:00.000Z',
        mergedAt: '2026-11-20T09:00:00.000Z',
        paths: expect.arrayContaining(['src/retry.ts', 'src/again.ts']),
      });
      expect(said).toEqual([]);
    });

    it('follows a pull request that is opened, closed and opened again', async () => {
      const github = serveGithub();
      const { send, changes } = await start();
      const at = (state: string, minute: number) => ({
        ...openPullRequest,
        state,
        updated_at: `2026-11-19T08:0${minute}:00Z`,
      });
      const stateAfter = async (action: string, changed: object) => {
        await send('pull_request', pullRequestEvent(action, changed));
        const [{ state, commit }] = await changes();
        expect(commit).toBeUndefined();
        return state;
      };
      expect(await stateAfter('opened', at('open', 0))).toBe('open');
      expect(await stateAfter('closed', at('closed', 1))).toBe('closed');
      expect(await stateAfter('reopened', at('open', 2))).toBe('open');
      expect(await stateAfter('labeled', at('open', 3))).toBe('open');
      expect(github.asked).toEqual(['/pulls/12/files', '/pulls/12/files']);
    });

    it('finds the entities of a monorepo by files, which later events need not tell', async () => {
      const github = serveGithub();
      const { send, changes } = await start({
        entities: [
          component('cart', 'acme/payments', 'cart'),
          component('payments', 'acme/payments', 'src'),
        ],
      });
      await send('pull_request', pullRequestEvent());
      github.refusals = [() => HttpResponse.error()];
      await send(
        'pull_request',
        pullRequestEvent('labeled', { updated_at: '2026-11-20T09:01:00Z' }),
      );
      expect(await changes()).toMatchObject([
        { entityRefs: ['component:default/payments'] },
      ]);
    });

    it('takes a pull request without its files while GitHub does not answer', async () => {
      const github = serveGithub();
      github.refusals = [() => new HttpResponse(null, { status: 500 })];
      const { send, changes, said } = await start();
      await send('pull_request', pullRequestEvent());
      expect(await changes()).toMatchObject([
        { state: 'merged', size: { files: 2 } },
      ]);
      expect(said).toEqual([
        expect.stringContaining(
          'is taken without its details: api.github.com answers 500',
        ),
      ]);
    });

    it.each([
      ['success', 'deployed'],
      ['failure', 'failed'],
      ['error', 'failed'],
      ['in_progress', 'open'],
    ])(
      'takes a deployment that ends in %s, before its pull request',
      async (last, state) => {
        serveGithub();
        const { send, changes } = await start();
        await send('deployment_status', statusEvent(last, 5));
        await send('deployment_status', statusEvent('queued', 1));
        await send('deployment', deploymentEvent());
        await send('deployment_status', statusEvent(last, 5));
        await send('pull_request', pullRequestEvent());
        const deployed = (await changes()).filter(
          ({ kind }) => kind === 'deployment',
        );
        expect(deployed).toMatchObject([
          {
            externalId: 'github.com/repo:4711/deployment:789',
            title: 'Deploy payments v1.42.0 to production',
            state,
            environment: 'production',
            version: 'v1.42.0',
            commit: sha('c'),
            author: 'deploy-bot[bot]',
            openedAt: '2026-11-20T10:00:00.000Z',
          },
        ]);
        expect(deployed[0].deployedAt).toBe(
          state === 'deployed' ? '2026-11-20T10:05:00.000Z' : undefined,
        );
        expect(await changes()).toHaveLength(2);
      },
    );

    it.each([
      ['stays deployed', ['success', 'inactive'], 'deployed'],
      ['is closed', ['queued', 'inactive'], 'closed'],
    ])(
      'an inactive deployment %s as it was before',
      async (_, before, state) => {
        const github = serveGithub();
        const { send, changes } = await start();
        await send('deployment', deploymentEvent());
        github.answers['/deployments/789/statuses'] = before.map((each, i) =>
          status(each, i),
        );
        await send('deployment_status', statusEvent('inactive', 9));
        expect(await changes()).toMatchObject([{ state }]);
      },
    );

    it('tells the commits of the default branch, as many as come, and those of a force push', async () => {
      serveGithub();
      const { send, changes, change, total } = await start();
      await send(
        'push',
        pushEvent([
          pushedCommit('d', {
            message: 'Fix it\r\n\r\nBadly',
            added: ['a b.md'],
          }),
        ]),
      );
      await send('push', pushEvent([pushedCommit('e')], { forced: true }));
      await send(
        'push',
        pushEvent([pushedCommit('f')], { ref: 'refs/heads/x' }),
      );
      await send(
        'push',
        pushEvent([pushedCommit('f')], { ref: 'refs/tags/v1' }),
      );
      await send('push', pushEvent([], { deleted: true }));
      const all = await changes();
      expect(all.map(({ title }) => title).sort()).toEqual([
        'Change e',
        'Fix it',
      ]);
      const fix = all.find(({ title }) => title === 'Fix it')!;
      expect(await change(fix.id)).toMatchObject({
        kind: 'commit',
        externalId: `github.com/repo:4711/commit:${sha('d')}`,
        description: 'Badly',
        author: 'user:default/amara.osei',
        paths: ['a b.md', 'src/d.ts'],
        mergedAt: '2026-11-20T10:05:00.000Z',
      });
      const many = Array.from({ length: 2048 }, (_, i) =>
        pushedCommit('f', { id: i.toString(16).padStart(40, '0') }),
      );
      await send('push', pushEvent(many));
      expect(await total()).toBe(2050);
    });

    it('tells nothing of repositories without entities, and asks nothing about them', async () => {
      const github = serveGithub();
      const { send, changes, said } = await start({
        entities: [component('other', 'acme/other')],
      });
      await send('pull_request', pullRequestEvent());
      await send('push', pushEvent([pushedCommit('d')]));
      await send('deployment_status', statusEvent('inactive', 5));
      expect(await changes()).toEqual([]);
      expect(github.asked).toEqual([]);
      expect(said).toEqual([]);
    });

    it('goes on with a repository that was renamed', async () => {
      serveGithub();
      const { send, changes } = await start();
      await send('pull_request', pullRequestEvent('opened', openPullRequest));
      await send('repository', { action: 'renamed', repository });
      const renamed = {
        ...repository,
        html_url: 'https://github.com/acme/payouts',
      };
      await send('pull_request', {
        ...pullRequestEvent(),
        repository: renamed,
      });
      // Nobody knows the new name until the catalog does.
      expect(await changes()).toMatchObject([{ state: 'open' }]);
    });

    it('says once of each kind what is wrong with payloads, and goes on', async () => {
      serveGithub();
      const { send, changes, said } = await start();
      const kinds = ['pull_request', 'push', 'deployment', 'deployment_status'];
      for (const bad of ['text', null, [], {}, { repository: { id: 'x' } }]) {
        for (const kind of kinds) await send(kind, bad);
      }
      expect(said).toHaveLength(kinds.length);
      expect(said[0]).toContain('github.pull_request cannot be used');
      expect(await changes()).toEqual([]);
      await send('deployment', deploymentEvent());
      expect(await changes()).toHaveLength(1);
    });

    it('takes published releases as deployments where the configuration says so', async () => {
      serveGithub();
      const { send, changes } = await start({
        config: { handoff: { github: { releasesAsDeployments: 'live' } } },
      });
      const event = (changed: object) => ({
        action: 'published',
        release: release(changed),
        repository,
      });
      await send('release', event({}));
      await send('release', event({ id: 32, prerelease: true }));
      expect(await changes()).toMatchObject([
        {
          kind: 'deployment',
          title: 'Payments 1.42',
          environment: 'live',
          version: 'v1.42.0',
          state: 'deployed',
          deployedAt: '2026-11-20T12:00:00.000Z',
        },
      ]);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
