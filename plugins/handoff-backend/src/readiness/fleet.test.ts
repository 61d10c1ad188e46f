import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Waiver } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';
import { testEntity } from '../__testUtils__/createTestPortal';
import {
  gate,
  letPass,
  PAYMENTS,
  resetClock,
  signedGate,
  startReadinessPortal,
} from './__testUtils__/startReadinessPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();
const ORDERS = 'component:default/orders';
const none = mockCredentials.none.header();

describe.each(databases.eachSupportedId())('fleet on %s', databaseId => {
  beforeEach(() => folder.clear());
  afterEach(resetClock);

  async function start(
    options: Partial<Parameters<typeof startReadinessPortal>[0]> = {},
  ) {
    const portal = await startReadinessPortal({
      knex: await databases.init(databaseId),
      folder,
      gates: [
        gate(),
        gate({ id: 'scan', title: 'Scanned', level: 'advisory' }),
      ],
      entities: [
        testEntity('payments', folder, {
          title: 'Payments, "the" service',
          annotations: { 'handoff/tier': '1' },
        }),
        testEntity('orders', folder, { owners: ['group:default/team-b'] }),
      ],
      ...options,
    });
    for (const { metadata, kind } of portal.entities) {
      await portal.read(
        `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`,
      );
    }
    const list = async (query = '') =>
      (await portal.request('get', `/readiness${query}`)).body;
    return { portal, list };
  }

  const refsOf = (page: { items: { entityRef: string }[] }) =>
    page.items.map(({ entityRef }) => entityRef);

  it('lists the worst first, counts, pages and narrows', async () => {
    const { portal, list } = await start();
    await portal.report('load-test', { state: 'failed' });
    await portal.report('scan', { state: 'failed' });
    const all = await list();
    expect(all).toMatchObject({
      totalItems: 2,
      counts: { ready: 0, 'at-risk': 0, 'not-ready': 1, unknown: 1 },
      items: [
        {
          entityRef: PAYMENTS,
          kind: 'component',
          type: 'service',
          tier: '1',
          owners: ['group:default/team-a'],
          status: 'not-ready',
          because: ['load-test'],
          advisoryFailures: 1,
        },
        { entityRef: ORDERS, status: 'unknown' },
      ],
    });
    const first = await list('?limit=1');
    expect(refsOf(first)).toEqual([PAYMENTS]);
    const second = await list(`?limit=1&cursor=${first.pageInfo.nextCursor}`);
    expect(refsOf(second)).toEqual([ORDERS]);
    expect(second.pageInfo.nextCursor).toBeUndefined();

    for (const [query, refs] of [
      ['?status=unknown', [ORDERS]],
      ['?owner=me', [PAYMENTS]],
      ['?owner=group:default/team-b', [ORDERS]],
      ['?tier=1', [PAYMENTS]],
      ['?kind=Component', [PAYMENTS, ORDERS]],
      ['?kind=system', []],
      ['?system=system:default/shop', []],
      ['?gate=load-test&gateState=failed', [PAYMENTS]],
      ['?gate=load-test&gateState=no-data', [ORDERS]],
      ['?gate=magic', []],
      ['?q=THE%22', [PAYMENTS]],
      ['?q=pay%25', []],
    ] as const) {
      expect([query, refsOf(await list(query))]).toEqual([query, refs]);
    }
    // The filter of statuses does not change what there is of each.
    expect((await list('?status=ready')).counts['not-ready']).toBe(1);
  });

  it('leaves out and does not count what the caller may not read', async () => {
    const { portal, list } = await start({ features: [catalogPolicy()] });
    portal.hidden.add(PAYMENTS);
    const page = await list();
    expect(refsOf(page)).toEqual([ORDERS]);
    expect(page).toMatchObject({ totalItems: 1, counts: { unknown: 1 } });
    const { body } = await portal.request('get', '/readiness/gates');
    expect(body.items[0].counts).toEqual({ 'no-data': 1 });
    const statuses = await portal
      .request('post', '/readiness/statuses')
      .send({ entityRefs: [PAYMENTS, ORDERS] });
    expect(refsOf(statuses.body)).toEqual([ORDERS]);
    const csv = await portal.request('get', '/readiness/export');
    expect(csv.text).not.toContain('payments');
    const trend = await portal.request('get', '/readiness/trend?days=1');
    expect(trend.body.items[0].counts.unknown).toBe(1);
  });

  it('tells which gates stop most', async () => {
    const { portal } = await start();
    await portal.report('load-test', { state: 'passed' });
    const { body } = await portal.request('get', '/readiness/gates');
    expect(body).toMatchObject({
      pending: 0,
      items: [
        {
          gate: { id: 'load-test', level: 'required', decidedBy: ['reported'] },
          counts: { passed: 1, 'no-data': 1 },
          blocks: 1,
        },
        { gate: { id: 'scan' }, counts: { 'no-data': 2 }, blocks: 0 },
      ],
    });
    expect(body.problem).toBeUndefined();
  });

  it('knows how many had which status at the end of each day', async () => {
    const { portal } = await start();
    letPass({ days: 2 });
    await portal.report('load-test', { state: 'failed' });
    letPass({ days: 1 });
    await portal.report('load-test', { state: 'passed' });
    const { body } = await portal.request('get', '/readiness/trend?days=5');
    expect(
      body.items.map(({ counts }: { counts: Record<string, number> }) =>
        Object.values(counts),
      ),
    ).toEqual(
      [
        // ready, at risk, not ready, unknown
        [0, 0, 0, 0],
        [0, 0, 0, 2],
        [0, 0, 0, 2],
        [0, 0, 1, 1],
        [1, 0, 0, 1],
      ].map(([ready, atRisk, notReady, unknown]) =>
        Object.values({
          'not-ready': notReady,
          unknown,
          'at-risk': atRisk,
          ready,
        }),
      ),
    );
    expect(body.items.at(-1).date).toBe(DateTime.utc().toISODate());
  });

  it('writes CSV that spreadsheets read', async () => {
    const { portal } = await start();
    const { status, text, headers } = await portal.request(
      'get',
      '/readiness/export?owner=me',
    );
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\r\n')[0]).toContain('entity,title,kind');
    expect(text.split('\r\n')[1]).toMatch(
      /^component:default\/payments,"Payments, ""the"" service",component,service,1,,group:default\/team-a,unknown,load-test,0,/,
    );
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it('tells what waits for the caller', async () => {
    const { portal } = await start({
      gates: [signedGate(), gate({ validFor: '10d' })],
    });
    await portal.report('load-test', { state: 'passed' });
    const mine = await portal.request('get', '/readiness/mine');
    expect(mine.body).toMatchObject({
      signOffs: [{ entityRef: PAYMENTS, gateId: 'reviewed' }],
      waiversToDecide: [],
      waivers: [],
      expiring: [{ entityRef: PAYMENTS, gateId: 'load-test' }],
    });
    await portal.signOff('reviewed', { verdict: 'approved', reason: 'Fine' });
    const after = await portal.request('get', '/readiness/mine');
    expect(after.body.signOffs).toEqual([]);
  });

  it('tells owners of entities and of gates which waivers they are to decide', async () => {
    const { portal } = await start({
      gates: [gate(), gate({ id: 'scan', owner: 'group:default/team-a' })],
    });
    const request = (entityRef: string, gateId: string) =>
      portal
        .request('post', '/waivers', {
          as: mockCredentials.user.header('user:default/bob'),
        })
        .send({
          entityRef,
          gateId,
          reason: 'The environment is being moved',
          mitigation: 'Twice the instances',
          expiresAt: DateTime.utc().plus({ days: 7 }).toISO(),
        })
        .expect(201);
    await request(PAYMENTS, 'load-test');
    await request(ORDERS, 'load-test');
    await request(ORDERS, 'scan');
    await request(PAYMENTS, 'scan');
    const { body } = await portal.request('get', '/readiness/mine');
    expect(
      body.waiversToDecide
        .map((waiver: Waiver) => `${waiver.entityRef} ${waiver.gateId}`)
        .sort(),
    ).toEqual([`${ORDERS} scan`, `${PAYMENTS} load-test`, `${PAYMENTS} scan`]);
  });

  it('previews a change of gates without storing anything', async () => {
    const { portal, list } = await start();
    await portal.report('load-test', { state: 'passed' });
    const preview = await portal.request('post', '/readiness/preview').send({
      gates: [
        gate(),
        gate({
          id: 'dashboard',
          reported: false,
          check: { id: 'link', types: ['dashboard'] },
        }),
      ],
    });
    expect(preview.body).toEqual({
      entities: 2,
      before: { ready: 1, 'at-risk': 0, 'not-ready': 0, unknown: 1 },
      after: { ready: 0, 'at-risk': 0, 'not-ready': 2, unknown: 0 },
      turns: [
        {
          entityRef: PAYMENTS,
          from: 'ready',
          to: 'not-ready',
          because: ['dashboard'],
        },
        {
          entityRef: ORDERS,
          from: 'unknown',
          to: 'not-ready',
          because: ['dashboard'],
        },
      ],
    });
    expect((await list()).counts.ready).toBe(1);
    const wrong = await portal
      .request('post', '/readiness/preview')
      .send({ gates: [gate({ level: 'some' })] });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('gates[0].level');
  });

  it('draws badges for everybody, where the configuration has them', async () => {
    const path = '/readiness/component/default/payments/badge';
    const { portal } = await start();
    expect((await portal.request('get', path, { as: none })).status).toBe(404);
    const open = await start({ config: { badge: { enabled: true } } });
    await open.portal.report('load-test', { state: 'failed' });
    const badge = await open.portal.request('get', path, { as: none });
    expect(badge.status).toBe(200);
    expect(badge.headers['content-type']).toContain('image/svg+xml');
    expect(String(badge.body)).toContain('readiness: not ready');
    // Nothing else is open with it.
    for (const other of [path.replace('/badge', ''), '/readiness']) {
      const { status } = await open.portal.request('get', other, { as: none });
      expect(status).toBe(401);
    }
  });

  it('refuses to start with gates that cannot be used', async () => {
    await expect(
      start({ gates: [gate({ check: { id: 'magic' } })] }),
    ).rejects.toThrow(
      "handoff.readiness.gates[0].check.id: there is no check 'magic'",
    );
  });

  it('follows the configuration, and keeps the last good gates', async () => {
    const toData = (gates: JsonObject[]) => ({
      data: { handoff: { readiness: { gates } } },
    });
    const rootConfig = mockServices.rootConfig(toData([gate()]));
    const { portal } = await start({ rootConfig });
    const change = (gates: JsonObject[]) => rootConfig.update(toData(gates));
    const gatesNow = async () =>
      (await portal.request('get', '/readiness/gates')).body;

    change([gate(), gate({ id: 'scan' }), gate({ id: 'scan' })]);
    expect(await gatesNow()).toMatchObject({
      items: [{ gate: { id: 'load-test' } }],
      problem: {
        message: expect.stringContaining(
          "handoff.readiness.gates[2].id is 'scan'",
        ),
      },
    });

    change([gate({ id: 'scan' })]);
    expect((await gatesNow()).problem).toBeUndefined();
    await waitFor(async () => {
      const { gates: found } = await portal.read();
      expect(found.map(({ id }) => id)).toEqual(['scan']);
    });
    const { body } = await portal.request(
      'get',
      '/readiness/component/default/payments/history?gateId=load-test',
    );
    expect(body.items[0]).toMatchObject({
      to: 'not-applicable',
      cause: { type: 'gates' },
    });
  });
});

async function waitFor(expectation: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise(resolve => {
        setTimeout(resolve, 100);
      });
    }
  }
}
