import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Change, ChangeDetails } from 'backstage-plugin-handoff-common';
import { catalogPolicy, deny } from '../../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();
const PAYMENTS = 'component:default/payments';
const LEDGER = 'component:default/ledger';
const TEAM_A = 'group:default/team-a';
const TEAM_B = 'group:default/team-b';
const mock = 'user:default/mock';
const bob = mockCredentials.user.header('user:default/bob');

const gate = {
  id: 'thresholds',
  title: 'Threshold changes are known',
  criterion: 'Every change of alerting rules is acknowledged',
  level: 'required',
  check: { id: 'threshold-changes-approved' },
};

describe.each(databases.eachSupportedId())('monitoring on %s', databaseId => {
  let server: Server;
  let rules: object[];
  let origin: string;

  beforeEach(async () => {
    rules = [rule('PaymentsDown'), rule('PaymentsSlow')];
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json');
      const groups = [{ name: 'payments', file: 'a.yaml', rules }];
      response.end(JSON.stringify({ status: 'success', data: { groups } }));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> & {
      monitoringApprover?: string[];
    } = {},
  ) {
    const { monitoringApprover, ...rest } = options;
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [
        testEntity('payments', folder),
        testEntity('ledger', folder, { owners: [TEAM_B] }),
      ],
      config: {
        handoff: {
          prometheus: [{ name: 'eu-1', url: origin }],
          changes: monitoringApprover && { monitoringApprover },
          readiness: { gates: [gate] },
        },
      },
      ...rest,
      features: [testUserInfo, ...(rest.features ?? [])],
    });
    for (const name of ['payments', 'ledger']) {
      await portal.request(
        'post',
        `/entities/component/default/${name}/refresh`,
      );
    }
    return portal;
  }

  async function report(portal: TestPortal, change: object = {}) {
    const { status, body } = await portal
      .request('post', '/changes', { as: mockCredentials.service.header() })
      .send({
        changes: [
          {
            source: 'terraform',
            externalId: '1',
            kind: 'monitoring',
            title: 'Page later',
            entityRefs: [PAYMENTS],
            deployedAt: new Date().toISOString(),
            ...change,
          },
        ],
      });
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items[0].id as string;
  }

  const acknowledge = (portal: TestPortal, id: string, as?: string) =>
    portal
      .request('put', `/changes/${id}/acknowledgement`, { as })
      .send({ comment: 'Fewer pages at night' });

  const withdraw = (portal: TestPortal, id: string, as?: string) =>
    portal.request('delete', `/changes/${id}/acknowledgement`, { as });

  const get = async (portal: TestPortal, id: string, as?: string) =>
    (await portal.request('get', `/changes/${id}`, { as }))
      .body as ChangeDetails;

  async function list(portal: TestPortal) {
    const { body } = await portal.request('get', '/changes?kind=monitoring');
    return body.items as Change[];
  }

  async function readRules(portal: TestPortal) {
    const path = '/alerts/coverage/refresh';
    expect(await portal.request('post', path)).toMatchObject({ status: 200 });
  }

  async function gateOf(portal: TestPortal) {
    const path = '/readiness/component/default/payments';
    return (await portal.request('get', path)).body.gates[0];
  }

  it('is acknowledged by those who say who they are, and may', async () => {
    const portal = await start({
      features: [deny('handoff.change.acknowledge')],
    });
    const id = await report(portal);
    const none = mockCredentials.none.header();
    expect(await acknowledge(portal, id, none)).toMatchObject({ status: 401 });
    expect(await withdraw(portal, id, none)).toMatchObject({ status: 401 });
    expect(await acknowledge(portal, id)).toMatchObject({ status: 403 });
    expect(await withdraw(portal, id)).toMatchObject({ status: 403 });
    expect((await get(portal, id)).change.acknowledgement).toEqual({
      given: [],
      awaited: [PAYMENTS],
    });
  });

  it('is acknowledged by the owner of each entity, and taken back', async () => {
    const portal = await start();
    const id = await report(portal, { entityRefs: [PAYMENTS, LEDGER] });
    expect(await get(portal, id)).toMatchObject({
      change: { acknowledgement: { given: [], awaited: [LEDGER, PAYMENTS] } },
      acknowledging: { approvers: [TEAM_B, TEAM_A], isApprover: true },
    });
    expect(await get(portal, id, bob)).toMatchObject({
      acknowledging: { isApprover: false },
    });
    expect(await acknowledge(portal, id, bob)).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining(TEAM_A) } },
    });
    expect(await acknowledge(portal, id)).toMatchObject({
      status: 200,
      body: {
        acknowledgement: {
          given: [
            {
              entityRef: PAYMENTS,
              by: mock,
              at: expect.any(String),
              comment: 'Fewer pages at night',
            },
          ],
          awaited: [LEDGER],
        },
      },
    });
    // Twice does no harm.
    const [{ at }] = (await get(portal, id)).change.acknowledgement!.given;
    const { body } = await acknowledge(portal, id);
    expect(body.acknowledgement.given).toMatchObject([{ at }]);
    expect(await get(portal, id)).toMatchObject({
      acknowledging: { approvers: [TEAM_B], isApprover: true },
    });
    expect(await withdraw(portal, id, bob)).toMatchObject({ status: 403 });
    expect(await withdraw(portal, id)).toMatchObject({
      body: { acknowledgement: { given: [], awaited: [LEDGER, PAYMENTS] } },
    });
  });

  it('is acknowledged by whom the configuration names', async () => {
    const portal = await start({ monitoringApprover: ['user:default/bob'] });
    const id = await report(portal);
    expect(await acknowledge(portal, id)).toMatchObject({ status: 403 });
    expect(await acknowledge(portal, id, bob)).toMatchObject({ status: 200 });
    await expect(
      start({ monitoringApprover: ['component:default/payments'] }),
    ).rejects.toThrow('handoff.changes.monitoringApprover[0] must be');
    await expect(start({ monitoringApprover: [] })).rejects.toThrow(
      'handoff.changes.monitoringApprover names nobody',
    );
  });

  it('shows to nobody what is about entities that they may not read', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    const id = await report(portal, { entityRefs: [PAYMENTS, LEDGER] });
    portal.hidden.add(LEDGER);
    expect(await get(portal, id)).toMatchObject({
      change: { acknowledgement: { awaited: [PAYMENTS] } },
      acknowledging: { approvers: [TEAM_A] },
    });
    portal.hidden.add(PAYMENTS);
    expect(await acknowledge(portal, id)).toMatchObject({ status: 404 });
  });

  it('is the only kind that wants it, and takes comments as they are', async () => {
    const portal = await start();
    const id = await report(portal, { kind: 'configuration' });
    const { change, acknowledging } = await get(portal, id);
    expect([change.acknowledgement, acknowledging]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await acknowledge(portal, id)).toMatchObject({ status: 409 });
    const texts = await report(portal, {
      externalId: '2',
      labels: ['annotations'],
    });
    expect(await acknowledge(portal, texts)).toMatchObject({ status: 409 });
    expect(
      await portal
        .request('put', `/changes/${id}/acknowledgement`)
        .send({ comment: 1 }),
    ).toMatchObject({ status: 400 });
  });

  it('tells what became of alerting rules, once, and to whom they matter', async () => {
    const portal = await start();
    await readRules(portal);
    expect(await list(portal)).toEqual([]);
    rules = [
      rule('PaymentsDown', { query: 'up < 1' }),
      rule('LedgerDown', { labels: { service: 'ledger' } }),
    ];
    await readRules(portal);
    await readRules(portal);
    const changes = await list(portal);
    expect(
      changes.map(({ title, entityRefs, state, source }) => [
        title,
        entityRefs,
        state,
        source,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [
          '2 alerting rules changed: PaymentsDown, PaymentsSlow',
          [PAYMENTS],
          'deployed',
          'alert-rules',
        ],
        ['Alerting rule LedgerDown added', [LEDGER], 'deployed', 'alert-rules'],
      ]),
    );
    expect(changes).toHaveLength(2);
    const [{ id }] = changes.filter(each => each.entityRefs.includes(PAYMENTS));
    expect((await get(portal, id)).description).toContain(
      '- expression: up == 0\n+ expression: up < 1',
    );
  });

  it('names a change of a rule before an alert, and tells of it in the timeline', async () => {
    const portal = await start();
    const id = await report(portal, {
      deployedAt: new Date(Date.now() - 60_000).toISOString(),
    });
    const { body: suspects } = await portal.request(
      'get',
      `/changes/suspects?entityRef=${PAYMENTS}`,
    );
    expect(suspects.suspects).toMatchObject([{ change: { id } }]);
    const { body: timeline } = await portal.request(
      'get',
      `/timeline?entityRef=${PAYMENTS}&type=change`,
    );
    expect(timeline.items).toMatchObject([
      { type: 'change', title: 'Page later', changeId: id },
    ]);
  });

  it('decides a gate, which follows it', async () => {
    const portal = await start();
    expect(await gateOf(portal)).toMatchObject({ state: 'not-applicable' });
    await readRules(portal);
    rules = [rule('PaymentsDown', { duration: 60 }), rule('PaymentsSlow')];
    await readRules(portal);
    const [{ id, title }] = await list(portal);
    expect(title).toBe('Alerting rule PaymentsDown changed: for');
    expect(await gateOf(portal)).toMatchObject({
      state: 'failed',
      signals: [{ evidence: [{ changeId: id }] }],
    });
    await acknowledge(portal, id);
    expect(await gateOf(portal)).toMatchObject({ state: 'passed' });
    await withdraw(portal, id);
    expect(await gateOf(portal)).toMatchObject({ state: 'failed' });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

/** A rule as Prometheus answers it. */
function rule(name: string, overrides: object = {}) {
  return {
    type: 'alerting',
    name,
    query: 'up == 0',
    duration: 300,
    labels: { service: 'payments', severity: 'page' },
    annotations: {},
    ...overrides,
  };
}
