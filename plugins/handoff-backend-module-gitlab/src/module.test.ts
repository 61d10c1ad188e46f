import { TestDatabases } from '@backstage/backend-test-utils';
import eventsPlugin from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import request from 'supertest';
import { eventsModule } from './__testUtils__/eventsModule';
import { FakeGitlab } from './__testUtils__/FakeGitlab';
import {
  apiCommit,
  deployment,
  deploymentEvent,
  mergeRequest,
  mergeRequestEvent,
  pushEvent,
  releaseEvent,
  sha,
} from './__testUtils__/payloads';
import {
  component,
  startGitlabPortal,
  TOKEN,
} from './__testUtils__/startGitlabPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  // The history that is read is 30 days.
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-20T14:00:00Z'));
});
afterEach(() => {
  jest.restoreAllMocks();
  server.resetHandlers();
});
afterAll(() => server.close());

describe.each(databases.eachSupportedId())('GitLab on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof startGitlabPortal>[0]> = {},
  ) {
    const gitlab = new FakeGitlab();
    server.use(...gitlab.handlers);
    const portal = await startGitlabPortal({
      knex: await databases.init(databaseId),
      entities: [component('payments', 'acme/payments')],
      ...options,
    });
    return { gitlab, ...portal };
  }

  function fill({ answers }: FakeGitlab) {
    answers['/merge_requests'] = [mergeRequest()];
    answers['/merge_requests/12'] = mergeRequest();
    answers['/merge_requests/12/diffs'] = [
      { old_path: 'src/again.ts', new_path: 'src/retry.ts', diff: '' },
    ];
    answers['/merge_requests/12/commits'] = [{ id: sha('b') }];
    answers['/deployments'] = [deployment()];
    answers['/repository/commits'] = ['d', 'c', 'b'].map(apiCommit);
    answers[`/repository/commits/${sha('d')}/diff`] = [
      { old_path: 'src/d.ts', new_path: 'src/d.ts' },
    ];
  }

  const merged = {
    source: 'gitlab',
    externalId: 'gitlab.com/project:4711/merge-request:456',
    kind: 'pull-request',
    state: 'merged',
    title: 'Retry captures',
    author: 'user:default/amara.osei',
    url: 'https://gitlab.com/Acme/payments/-/merge_requests/12',
    repository: 'gitlab.com/acme/payments',
    entityRefs: ['component:default/payments'],
    labels: ['risk::high'],
    number: 12,
    commit: sha('c'),
    openedAt: '2026-11-19T08:00:00.000Z',
  };
  const deployed = {
    externalId: 'gitlab.com/project:4711/deployment:789',
    kind: 'deployment',
    title: 'Deploy payments v1.42.0 to production',
    state: 'deployed',
    environment: 'production',
    version: 'v1.42.0',
    commit: sha('c'),
    author: 'deployer',
    deployedAt: '2026-11-20T10:05:00.000Z',
  };

  it('tells a merged merge request and its deployment whole and once, in whatever order events come', async () => {
    const { gitlab, send, changes, change, said } = await start();
    fill(gitlab);
    await send('deployment', deploymentEvent('success', 5));
    await send('deployment', deploymentEvent('running', 1));
    await send('push', pushEvent('bc'));
    expect(await changes()).toHaveLength(3);
    await send('merge_request', mergeRequestEvent());
    await send('merge_request', mergeRequestEvent('open'));
    await send('push', pushEvent('bc'));
    await send('deployment', deploymentEvent('success', 5));
    const all = await changes();
    expect(all).toMatchObject([
      { ...merged, mergedAt: '2026-11-20T09:00:00.000Z', size: { files: 1 } },
      deployed,
    ]);
    const { paths, commits, description } = await change(all[0].id);
    expect(description).toBe('Captures are tried again.');
    expect(commits).toEqual([sha('b')]);
    expect(paths).toEqual(
      expect.arrayContaining(['src/retry.ts', 'src/again.ts']),
    );
    expect(said).toEqual([]);
  });

  it('takes what the event says while GitLab does not answer, and the backfill completes it', async () => {
    const { gitlab, send, changes, backfill } = await start();
    fill(gitlab);
    gitlab.refusals = [() => new HttpResponse(null, { status: 500 })];
    await send(
      'merge_request',
      mergeRequestEvent('merge', { description: 'A\r\n<b>🚀</b>' }),
    );
    expect(await changes()).toMatchObject([
      { ...merged, mergedAt: '2026-11-20T09:00:01.000Z' },
    ]);
    await backfill();
    expect(await changes()).toMatchObject([
      { ...merged, mergedAt: '2026-11-20T09:00:00.000Z', size: { files: 1 } },
      { kind: 'commit', commit: sha('d'), author: 'Amara Osei' },
      deployed,
    ]);
  });

  it.each([
    ['failed', 'failed'],
    ['canceled', 'closed'],
    ['running', 'open'],
  ])('takes a deployment that is %s as %s', async (status, state) => {
    const { send, changes } = await start();
    await send('deployment', deploymentEvent(status, 3));
    const [change] = await changes();
    expect(change).toMatchObject({ state });
    expect(change.deployedAt).toBeUndefined();
  });

  it('leaves out tags, other branches, deleted ones and unknown projects', async () => {
    const { gitlab, send, changes, said } = await start();
    await send('push', pushEvent('d', { ref: 'refs/heads/x' }));
    await send('push', pushEvent('', { after: sha('0') }));
    await send('tag_push', pushEvent('d', { ref: 'refs/tags/v1' }));
    const other = { id: 1, web_url: 'https://gitlab.com/acme/other' };
    await send('merge_request', { ...mergeRequestEvent(), project: other });
    expect(await changes()).toEqual([]);
    expect(gitlab.asked).toEqual([]);
    expect(said).toEqual([]);
  });

  it('says once of each kind what is wrong with payloads', async () => {
    const { send, said, changes } = await start();
    for (const bad of ['text', null, {}, { project: { id: 'x' } }]) {
      for (const kind of ['merge_request', 'push', 'deployment']) {
        await send(kind, bad);
      }
    }
    expect(said).toHaveLength(3);
    expect(await changes()).toEqual([]);
  });

  it('reads everything once, and asks about nothing twice that has not changed', async () => {
    const { gitlab, backfill, changes } = await start();
    fill(gitlab);
    await backfill();
    expect(await changes()).toHaveLength(3);
    expect(gitlab.tokens).toEqual(new Set([`Bearer ${TOKEN}`]));
    gitlab.asked.length = 0;
    await backfill();
    expect({ asked: gitlab.asked, unchanged: gitlab.unchanged }).toEqual({
      asked: [''],
      unchanged: 3,
    });
  });

  it('stops at the rate limit, and goes on with what it has not read', async () => {
    const { gitlab, backfill, changes, states, said, forgetPauses } =
      await start();
    fill(gitlab);
    const commits = gitlab.answers['/merge_requests/12/commits'];
    gitlab.answers['/merge_requests'] = [
      mergeRequest({
        id: 457,
        iid: 13,
        state: 'closed',
        merged_at: null,
        updated_at: '2026-11-20T11:00:00.000Z',
      }),
      mergeRequest(),
    ];
    delete gitlab.answers['/merge_requests/12/commits'];
    gitlab.onMissing = () =>
      new HttpResponse('Retry later', {
        status: 429,
        headers: {
          'ratelimit-remaining': '0',
          'ratelimit-reset': `${Date.parse('2026-11-20T14:01:30Z') / 1000}`,
        },
      });
    await backfill();
    expect(await changes()).toMatchObject([{ number: 13, state: 'closed' }]);
    expect((await states())[0]).toMatchObject({
      retry_at: '2026-11-20T14:01:30.000Z',
    });
    expect(said.join()).toContain('rate limit is used up');
    expect(said.join()).not.toContain(TOKEN);
    gitlab.answers['/merge_requests/12/commits'] = commits;
    await forgetPauses();
    await backfill();
    expect(await changes()).toHaveLength(4);
  });

  it('says what to check about a project that is not there, and asks nothing without a token', async () => {
    const { gitlab, backfill, states } = await start();
    delete gitlab.answers[''];
    await backfill();
    expect((await states())[0].failure).toContain(
      'check that the annotation gitlab.com/project-slug',
    );
    const quiet = await start({ config: { integrations: {} } });
    await quiet.backfill();
    expect(quiet.gitlab.asked).toEqual([]);
    expect(quiet.said).toEqual([]);
  });

  it('takes releases as deployments where the configuration says so', async () => {
    const { send, changes } = await start({
      config: { handoff: { gitlab: { releasesAsDeployments: 'live' } } },
    });
    await send('release', releaseEvent());
    expect(await changes()).toMatchObject([
      { kind: 'deployment', environment: 'live', version: 'v1.42.0' },
    ]);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

it('stores what a webhook with the right token sends through the events backend, and nothing else', async () => {
  jest.restoreAllMocks();
  const portal = await startGitlabPortal({
    knex: await databases.init('SQLITE_3'),
    entities: [component('payments', 'acme/payments')],
    // Without credentials nothing is asked.
    config: {
      integrations: {},
      events: {
        notifyTimeoutMs: 500,
        modules: { gitlab: { webhookSecret: 'right' } },
      },
    },
    features: [eventsServiceFactory, eventsPlugin, ...eventsModule()],
  });
  const post = (token: string) =>
    request(portal.server)
      .post('/api/events/http/gitlab')
      .set('X-Gitlab-Token', token)
      .send(mergeRequestEvent());
  expect((await post('wrong')).status).toBe(403);
  expect(await portal.changes()).toEqual([]);
  expect((await post('right')).status).toBe(202);
  for (
    let tries = 0;
    tries < 100 && !(await portal.changes()).length;
    tries++
  ) {
    await new Promise(done => setTimeout(done, 100));
  }
  expect(await portal.changes()).toMatchObject([{ state: 'merged' }]);
});
