import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  bob,
  BOB,
  RUNBOOK,
  startRunsPortal,
  type RunsPortal,
} from './__testUtils__/startRunsPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const service = mockCredentials.service.header();
const SUMMARY = '/entities/component/default/payments';

describe.each(databases.eachSupportedId())('runs on %s', databaseId => {
  beforeEach(() =>
    folder.setContent({
      'ops/runbooks/QueueFull.md': RUNBOOK,
      'ops/rollback.md': '# Roll back\n\n1. Do it\n',
      'ops/runbooks/Secret.md': `---\nrestricted: true\n---\n${RUNBOOK}`,
      'ops/runbooks/Old.md':
        '---\nretired: true\nreplacedBy: QueueFull.md\n---\n# Old\n1. Once\n',
      'ops/notes.md': '# Notes\n\nNothing to do.\n',
    }),
  );

  async function start(
    options: Partial<Parameters<typeof startRunsPortal>[0]> = {},
  ) {
    const knex = options.knex ?? (await databases.init(databaseId));
    return startRunsPortal({ folder, ...options, knex });
  }

  async function startRun(portal: RunsPortal, body: object = {}) {
    const { id } = await portal.findDocument('runbooks/QueueFull.md');
    return portal.startRun({ documentId: id, ...body });
  }

  it('is for people who are signed in', async () => {
    const portal = await start();
    const { run } = await startRun(portal);
    const none = mockCredentials.none.header();
    for (const path of ['/runs', `/runs/${run.id}`, '/drills']) {
      const asked = await portal.request('get', path, { as: none });
      expect([path, asked.status]).toEqual([path, 401]);
      const read = await portal.request('get', path, { as: service });
      expect([path, read.status]).toEqual([path, 200]);
    }
    const changes: [string, object][] = [
      ['/runs', { documentId: run.document.id, another: true }],
      [`/runs/${run.id}/notes`, { text: 'Hello' }],
      [`/runs/${run.id}/alerts`, { alerts: [{ alertname: 'A', labels: {} }] }],
      [`/runs/${run.id}/finish`, { outcome: 'resolved' }],
      [`/runs/${run.id}/abort`, { reason: 'By mistake' }],
      ['/drills', { documentId: run.document.id, at: '2100-01-01T00:00:00Z' }],
    ];
    for (const [path, body] of changes) {
      for (const [as, status] of [
        [none, 401],
        [service, 403],
      ] as const) {
        const response = await portal.request('post', path, { as }).send(body);
        expect([path, response.status]).toEqual([path, status]);
      }
    }
  });

  it('is for those whom the policy allows', async () => {
    const knex = await databases.init(databaseId);
    const first = await start({ knex });
    const { run } = await startRun(first);
    const portal = await start({
      knex,
      denied: ['handoff.run.create', 'handoff.run.update'],
    });
    const documentId = run.document.id;
    const post = (path: string, body: object) =>
      portal.request('post', path).send(body);
    expect(await post('/runs', { documentId })).toMatchObject({
      status: 403,
      body: {
        error: { message: 'You lack the permission handoff.run.create' },
      },
    });
    expect(
      await post('/drills', { documentId, at: '2100-01-01T00:00:00Z' }),
    ).toMatchObject({ status: 403 });
    for (const [path, body] of [
      ['notes', { text: 'Hello' }],
      ['alerts', { alerts: [{ alertname: 'A', labels: {} }] }],
      ['finish', { outcome: 'resolved' }],
      ['abort', { reason: 'By mistake' }],
    ] as const) {
      expect(await post(`/runs/${run.id}/${path}`, body)).toMatchObject({
        status: 403,
      });
    }
    expect(
      await portal
        .request('patch', `/runs/${run.id}/steps/1`)
        .send({ state: 'done', version: 0 }),
    ).toMatchObject({
      status: 403,
      body: {
        error: { message: 'You lack the permission handoff.run.update' },
      },
    });
    expect(await portal.request('get', `/runs/${run.id}`)).toMatchObject({
      status: 200,
      body: { run: { settledSteps: 0 } },
    });
  });

  it('is there only for those who may read its document', async () => {
    const portal = await start();
    const { id: documentId } = await portal.findDocument('runbooks/Secret.md');
    const { run } = await portal.startRun({ documentId });
    for (const path of ['', '/status-update', '/export']) {
      expect(
        await portal.request('get', `/runs/${run.id}${path}`, { as: bob }),
      ).toMatchObject({ status: 404 });
    }
    expect(
      await portal
        .request('post', `/runs/${run.id}/notes`, { as: bob })
        .send({ text: 'Hello' }),
    ).toMatchObject({ status: 404 });
    expect(
      await portal.request('post', '/runs', { as: bob }).send({ documentId }),
    ).toMatchObject({ status: 404 });
    const listed = await portal.request('get', '/runs', { as: bob });
    expect(listed.body).toMatchObject({ items: [], totalItems: 0 });
    expect(
      (await portal.request('get', SUMMARY, { as: bob })).body.activeRuns,
    ).toEqual([]);
    expect((await portal.request('get', '/runs')).body.totalItems).toBe(1);
  });

  it('says what cannot be', async () => {
    const portal = await start();
    const { run } = await startRun(portal);
    const old = await portal.findDocument('runbooks/Old.md');
    const notes = await portal.findDocument('notes.md');
    const post = (path: string, body: object) =>
      portal.request('post', path).send(body);
    const cases: [string, object, number, string][] = [
      ['/runs', { documentId: 'none' }, 404, 'there is no document none'],
      ['/runs', { documentId: old.id }, 400, 'retired; use QueueFull.md'],
      ['/runs', { documentId: notes.id }, 400, 'has no steps'],
      [
        '/runs',
        { documentId: run.document.id, revision: 7, another: true },
        404,
        'has no revision 7; the newest is 1',
      ],
      [`/runs/${run.id}/notes`, { text: 'a', step: 9 }, 404, 'has no step 9'],
      [
        `/runs/${run.id}/notes`,
        { text: 'a', at: '2000-01-01T00:00:00Z' },
        400,
        'before the run began',
      ],
      [
        `/runs/${run.id}/notes`,
        { text: 'a', at: '2100-01-01T00:00:00Z' },
        400,
        'in the future',
      ],
      [
        `/runs/${run.id}/finish`,
        { outcome: 'drill-passed' },
        400,
        'for drills',
      ],
      ['/runs/none/finish', { outcome: 'resolved' }, 404, 'There is no run'],
      [`/runs/${run.id}/notes`, { text: 'NUL \0' }, 400, 'text'],
    ];
    for (const [path, body, status, message] of cases) {
      const response = await post(path, body);
      expect([response.status, response.body.error.message]).toEqual([
        status,
        expect.stringContaining(message),
      ]);
    }
    expect(
      await portal
        .request('patch', `/runs/${run.id}/steps/9`)
        .send({ state: 'done', version: 0 }),
    ).toMatchObject({ status: 404 });
    expect(await post('/runs', { documentId: run.document.id })).toMatchObject({
      status: 409,
      body: { error: { runId: run.id } },
    });
    const abort = { reason: 'By mistake' };
    expect(await post(`/runs/${run.id}/abort`, abort)).toMatchObject({
      body: { run: { state: 'aborted', reason: 'By mistake' } },
    });
    expect(
      await post(`/runs/${run.id}/finish`, { outcome: 'resolved' }),
    ).toMatchObject({ status: 409 });
    await startRun(portal);
  });

  it('is found by what it is about', async () => {
    const portal = await start({ unreachable: true });
    const rollback = await portal.findDocument('rollback.md');
    await portal.startRun({ documentId: rollback.id }, bob);
    const { run } = await startRun(portal, {
      alerts: [{ alertname: 'QueueFull', labels: {} }],
    });
    const count = async (query: string) =>
      (await portal.request('get', `/runs?${query}`)).body.totalItems;
    expect(await count('')).toBe(2);
    expect(await count('alertname=QueueFull')).toBe(1);
    expect(await count('participant=me')).toBe(1);
    expect(await count(`participant=${BOB}`)).toBe(1);
    expect(await count('trigger=alert&state=active')).toBe(1);
    expect(await count('state=finished')).toBe(0);
    expect(await count(`documentId=${rollback.id}`)).toBe(1);
    expect(await count('owner=me')).toBe(2);
    expect(await count('owner=group:default/nobody')).toBe(0);
    expect(await count('entityRef=component:default/ledger')).toBe(0);
    await portal
      .request('post', `/runs/${run.id}/finish`)
      .send({ outcome: 'not-helpful' });
    const first = await portal.request('get', '/runs?limit=1');
    expect(first.body.items).toMatchObject([{ state: 'active' }]);
    const next = await portal.request(
      'get',
      `/runs?limit=1&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(next.body).toMatchObject({
      items: [{ id: run.id, outcome: 'not-helpful' }],
      pageInfo: {},
    });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
