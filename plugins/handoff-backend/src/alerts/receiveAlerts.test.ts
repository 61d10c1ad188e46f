import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  Alert,
  AlertResolution,
  IntakeReport,
  Page,
} from 'backstage-plugin-handoff-common';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const service = mockCredentials.service.header();
const bob = mockCredentials.user.header('user:default/bob');

const START = '2026-11-20T10:00:00.000Z';
const END = '2026-11-20T11:00:00.000Z';
const NO_TIME = '0001-01-01T00:00:00Z';

/** An alert as Alertmanager sends it. */
function sent(overrides: Record<string, unknown> = {}) {
  return {
    status: 'firing',
    labels: { alertname: 'HighErrorRate', service: 'payments' },
    annotations: { summary: 'Errors' },
    startsAt: START,
    endsAt: NO_TIME,
    generatorURL: 'http://prometheus.example/graph',
    fingerprint: 'f1',
    ...overrides,
  };
}

describe.each(databases.eachSupportedId())('alerts on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
    files: Record<string, string> = {},
  ) {
    folder.clear();
    folder.addContent(files);
    const knex = await databases.init(databaseId);
    const portal = await createTestPortal({
      knex,
      entities: [
        testEntity('payments', { path: folder.resolve('payments') }),
        testEntity('orders', { path: folder.resolve('orders') }),
      ],
      ...options,
      features: [testUserInfo, ...(options.features ?? [])],
    });
    for (const { metadata } of portal.entities) {
      const path = `/entities/component/default/${metadata.name}/refresh`;
      await portal.request('post', path, { as: service });
    }
    return { portal, knex };
  }

  async function send(
    portal: TestPortal,
    alerts: unknown[],
    path = '/alerts/alertmanager',
  ): Promise<IntakeReport> {
    const response = await portal
      .request('post', path, { as: service })
      .send({ version: '4', status: 'firing', alerts });
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  async function list(
    portal: TestPortal,
    query = '',
    as?: string,
  ): Promise<Page<Alert>> {
    const response = await portal.request('get', `/alerts${query}`, { as });
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  const routes = [
    ['post', '/alerts', { alerts: [] }, 'handoff.alert.ingest'],
    ['post', '/alerts/alertmanager', { alerts: [] }, 'handoff.alert.ingest'],
    ['get', '/alerts', undefined, 'handoff.alert.read'],
    ['get', '/alerts/some-id', undefined, 'handoff.alert.read'],
  ] as const;

  it('answers nobody without credentials, nor whom the policy denies', async () => {
    const { portal } = await start({
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    for (const [method, path, body, permission] of routes) {
      const anonymous = await portal
        .request(method, path, { as: mockCredentials.none.header() })
        .send(body);
      expect([path, anonymous.status]).toEqual([path, 401]);
      const denied = await portal.request(method, path).send(body);
      expect([path, denied.status]).toEqual([path, 403]);
      expect(denied.body.error.message).toContain(permission);
    }
  });

  it('takes alerts with an external token that is restricted to it, and none with one restricted to something else', async () => {
    const access = (token: string, permission: string) => ({
      type: 'static',
      options: { token, subject: `subject-of-${permission}` },
      accessRestrictions: [{ plugin: 'handoff', permission: [permission] }],
    });
    const { portal } = await start({
      config: {
        permission: { enabled: true },
        backend: {
          baseUrl: 'http://localhost',
          auth: {
            externalAccess: [
              access('token-of-alertmanager', 'handoff.alert.ingest'),
              access('token-of-a-reader', 'handoff.alert.read'),
            ],
          },
        },
      },
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
      ],
    });
    const [ingest, read] = ['alertmanager', 'a-reader'].map(
      name => `Bearer token-of-${name}`,
    );
    const call = (as: string, method: 'get' | 'post') =>
      portal
        .request(
          method,
          method === 'post' ? '/alerts/alertmanager' : '/alerts',
          {
            as,
          },
        )
        .send(method === 'post' ? { alerts: [sent()] } : undefined);
    expect(await call(read, 'post')).toMatchObject({
      status: 403,
      body: { error: { name: 'NotAllowedError' } },
    });
    expect(await call(ingest, 'get')).toMatchObject({ status: 403 });
    expect(await call(ingest, 'post')).toMatchObject({
      status: 200,
      body: { added: 1 },
    });
    expect(await call(read, 'get')).toMatchObject({
      status: 200,
      body: { totalItems: 1 },
    });
  });

  it('keeps an alert with its entity and its runbook, and answers it by id', async () => {
    const { portal } = await start(
      {},
      {
        'payments/ops/runbooks/HighErrorRate.md': '# Errors\n',
        'orders/ops/runbooks/HighErrorRate.md': '# Errors\n',
      },
    );
    expect(await send(portal, [sent({ severity: 'page' })])).toEqual({
      received: 1,
      added: 1,
      updated: 0,
      unchanged: 0,
      problems: [],
    });
    const { items, totalItems } = await list(portal);
    expect(totalItems).toBe(1);
    expect(items[0]).toMatchObject({
      alertname: 'HighErrorRate',
      fingerprint: 'f1',
      state: 'firing',
      labels: { service: 'payments' },
      annotations: { summary: 'Errors' },
      startsAt: START,
      generatorUrl: 'http://prometheus.example/graph',
      entityRefs: ['component:default/payments'],
      document: {
        entityRef: 'component:default/payments',
        kind: 'runbook',
        title: 'Errors',
      },
      problems: [],
    });
    expect(items[0]).not.toHaveProperty('endsAt');
    const byId = await portal.request('get', `/alerts/${items[0].id}`);
    expect(byId.body).toEqual(items[0]);
    expect(await portal.request('get', '/alerts/nowhere')).toMatchObject({
      status: 404,
    });
    const summary = await portal.request(
      'get',
      '/entities/component/default/payments',
    );
    expect(summary.body.firingAlerts).toEqual(items);
  });

  it('links many alerts at once as resolving each of them answers', async () => {
    const { portal } = await start(
      {
        entities: [
          testEntity(
            'payments',
            { path: folder.resolve('payments') },
            {
              annotations: {
                'handoff/alert-selector':
                  'job=pay,cluster=eu; job=worker,cluster=eu',
                'handoff/runbook': 'https://wiki.acme.example/pay',
              },
            },
          ),
          testEntity('orders', { path: folder.resolve('orders') }),
          {
            ...testEntity('team-a', { path: folder.resolve('team-a') }),
            kind: 'Group',
          },
        ],
      },
      {
        'payments/ops/runbooks/HighErrorRate.md': '# Errors\n',
        'payments/ops/runbooks/all.md': '# All\n\n## DiskFull\n\n## Slow\n',
        'orders/ops/runbooks/HighErrorRate.md': '# Errors\n',
        'orders/ops/runbooks/QueueFull.md': '# Queue\n',
        'team-a/ops/runbooks/NodeDown.md': '# Node\n',
      },
    );
    const team = '/entities/group/default/team-a/refresh';
    await portal.request('post', team, { as: service });
    const names = [
      'HighErrorRate',
      'DiskFull',
      'QueueFull',
      'QueueFull_Warning',
      'NodeDown',
      'Unknown',
      '../../x',
    ];
    const labelSets: Record<string, string>[] = [
      { job: 'pay', cluster: 'eu' },
      { job: 'pay', cluster: 'us' },
      { service: 'orders', cluster: 'eu' },
      { app: 'payments', service: 'orders' },
      { pod: 'orders-7d9c6b5f4-x2k8p' },
      {},
    ];
    const urls = [
      undefined,
      'https://wiki.acme.example/pay',
      'ops/runbooks/all.md#slow',
      'NA',
    ];
    const alerts = names.flatMap(alertname =>
      labelSets.flatMap(labels =>
        urls.map(runbookUrl => ({ alertname, labels, runbookUrl })),
      ),
    );
    await send(
      portal,
      alerts.map(({ alertname, labels, runbookUrl }, i) =>
        sent({
          fingerprint: `f${i}`,
          labels: { alertname, ...labels },
          annotations: runbookUrl ? { runbook_url: runbookUrl } : {},
        }),
      ),
    );
    const { items } = await list(portal, '?limit=500');
    expect(items).toHaveLength(alerts.length);
    let clear = 0;
    for (const [i, { alertname, labels, runbookUrl }] of alerts.entries()) {
      const { body } = await portal.request('get', '/alerts/resolve').query({
        alertname,
        runbookUrl,
        ...Object.fromEntries(
          Object.entries(labels).map(([name, value]) => [
            `label.${name}`,
            value,
          ]),
        ),
      });
      const { items: matches, entities } = body as AlertResolution;
      const [first] = matches;
      const isClear = first?.confidence === 'clear';
      clear += Number(isClear);
      const kept = items.find(({ fingerprint }) => fingerprint === `f${i}`)!;
      expect([alertname, labels, kept.entityRefs]).toEqual([
        alertname,
        labels,
        entities.map(({ entityRef }) => entityRef),
      ]);
      expect([
        alertname,
        labels,
        runbookUrl,
        kept.document?.id,
        kept.document?.heading,
      ]).toEqual([
        alertname,
        labels,
        runbookUrl,
        isClear ? first.document.id : undefined,
        isClear ? first.section : undefined,
      ]);
    }
    expect(clear).toBeGreaterThan(50);
    expect(clear).toBeLessThan(alerts.length);
  });

  it('does not depend on how often and in which order it hears of an alert', async () => {
    const { portal } = await start();
    const firing = sent();
    const resolved = sent({ status: 'resolved', endsAt: END });
    expect(await send(portal, [firing])).toMatchObject({ added: 1 });
    expect(await send(portal, [firing])).toMatchObject({ unchanged: 1 });
    const described = sent({ annotations: { summary: 'More errors' } });
    expect(await send(portal, [described])).toMatchObject({ updated: 1 });
    expect(await send(portal, [resolved])).toMatchObject({ updated: 1 });
    expect(await send(portal, [resolved, firing])).toMatchObject({
      unchanged: 2,
    });
    const other = { fingerprint: 'f2' };
    expect(
      await send(portal, [
        { ...resolved, ...other },
        { ...firing, ...other },
      ]),
    ).toMatchObject({ added: 1, unchanged: 1 });
    const again = sent({ startsAt: '2026-11-20T12:00:00.000Z' });
    expect(await send(portal, [again])).toMatchObject({ added: 1 });

    const { items } = await list(portal);
    expect(
      items.map(({ fingerprint, state, startsAt, endsAt }) => [
        fingerprint,
        state,
        startsAt,
        endsAt,
      ]),
    ).toEqual([
      ['f1', 'firing', again.startsAt, undefined],
      ...['f1', 'f2']
        .map(fingerprint => [fingerprint, 'resolved', START, END])
        .toSorted((a, b) => {
          const idOf = ([fingerprint]: string[]) =>
            items.find(
              item =>
                item.fingerprint === fingerprint && item.state === 'resolved',
            )!.id;
          return idOf(a) > idOf(b) ? -1 : 1;
        }),
    ]);
    expect(items[0].annotations.summary).toBe('Errors');
  });

  it('stores alerts once that are sent many times at once', async () => {
    const { portal, knex } = await start();
    const alerts = Array.from({ length: 50 }, (_, i) => {
      const labels = { alertname: `Alert${i}`, service: 'payments' };
      // The half of them are known by labels alone.
      return i % 2
        ? sent({ fingerprint: `f${i}`, labels })
        : { labels, annotations: {} };
    });
    const reports = await Promise.all(
      [alerts, alerts.toReversed(), alerts, alerts.toReversed()].map(each =>
        send(portal, each),
      ),
    );
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(50);
    expect((await list(portal)).totalItems).toBe(50);
    const links = await knex('handoff_alert_links').count({ count: '*' });
    expect(Number(links[0].count)).toBe(50);
  });

  it('keeps whatever comes, and says what is wrong with it', async () => {
    const { portal } = await start();
    const html = '<img src=x onerror=alert(1)>';
    const alerts = [
      null,
      5,
      'text',
      [],
      {},
      { labels: 'x', annotations: [1], startsAt: 12, endsAt: {}, status: 7 },
      sent({ startsAt: '2099-01-01T00:00:00Z', fingerprint: 'future' }),
      sent({ startsAt: '2020-01-01T00:00:00Z', fingerprint: 'past' }),
      sent({ startsAt: 'yesterday', fingerprint: 'x'.repeat(300) }),
      sent({
        fingerprint: 'texts',
        labels: {
          alertname: '../../x',
          pod: 'p'.repeat(10_000),
          html,
          count: 3,
          nul: 'a\0b\ud800',
        },
        generatorURL: ['javascript', 'alert(1)'].join(':'),
      }),
      sent({ fingerprint: 'open', status: 'resolved', endsAt: NO_TIME }),
    ];
    const report = await send(portal, alerts);
    expect(report).toMatchObject({ received: 11, added: 11 });
    const fields = (index: number) =>
      report.problems
        .filter(problem => problem.index === index)
        .map(({ field }) => field);
    expect([0, 1, 2, 3].map(fields)).toEqual(Array(4).fill(['alert']));
    expect(fields(4)).toEqual(['startsAt', 'status', 'labels.alertname']);
    expect(fields(5)).toEqual([
      'labels',
      'annotations',
      'startsAt',
      'endsAt',
      'status',
      'labels.alertname',
    ]);
    expect(fields(6)).toEqual(['startsAt']);
    expect(fields(7)).toEqual(['startsAt']);
    expect(fields(8)).toEqual(['startsAt', 'fingerprint']);
    expect(fields(9)).toEqual([
      'labels.pod',
      'labels.html',
      'labels.count',
      'labels.nul',
      'generatorURL',
    ]);
    expect(fields(10)).toEqual(['endsAt']);

    const { items } = await list(portal, '?limit=100');
    expect(items).toHaveLength(11);
    const texts = items.find(({ fingerprint }) => fingerprint === 'texts')!;
    expect(texts).toMatchObject({
      alertname: '../../x',
      labels: { html, count: '3', nul: 'a\ufffdb\ufffd' },
      problems: expect.arrayContaining([
        expect.objectContaining({ field: 'labels.pod' }),
      ]),
    });
    expect(texts.labels.pod).toHaveLength(1000);
    expect(texts).not.toHaveProperty('generatorUrl');
    // Sent again it says nothing new.
    expect(await send(portal, alerts)).toMatchObject({ unchanged: 11 });
  });

  it('refuses a body by its field, or for its size, and nothing else', async () => {
    const { portal } = await start({
      config: {
        handoff: {
          alerts: { limits: { maxAlerts: 2, maxBodyBytes: 5_000_000 } },
        },
      },
    });
    const post = (body: object | string, path = '/alerts') =>
      portal
        .request('post', path, { as: service })
        .set('Content-Type', 'application/json')
        .send(body);
    for (const body of [{}, { alerts: {} }, { alerts: null }]) {
      const response = await post(body);
      expect(response).toMatchObject({ status: 400 });
      expect(response.body.error.message).toContain('alerts');
    }
    expect(await post('{"alerts":')).toMatchObject({ status: 400 });
    expect(await post({ alerts: [1, 2, 3] })).toMatchObject({
      status: 413,
      body: { error: { message: expect.stringContaining('maxAlerts') } },
    });
    const padding = 'x'.repeat(4_000_000);
    const large = { alerts: [sent()], padding };
    for (const path of ['/alerts', '/alerts/alertmanager']) {
      expect(await post(large, path)).toMatchObject({ status: 200 });
      expect(
        await post({ ...large, more: 'x'.repeat(1_000_000) }, path),
      ).toMatchObject({ status: 413 });
    }
  });

  it('takes plain alerts, known by the labels that Prometheus would know them by', async () => {
    const { portal } = await start();
    const report = await send(
      portal,
      [
        {
          alertname: 'DiskFull',
          labels: { service: 'orders' },
          startsAt: START,
        },
        { alertname: 'DiskFull', startsAt: START, endsAt: END },
      ],
      '/alerts',
    );
    expect(report).toMatchObject({ added: 2, problems: [] });
    const { items } = await list(portal);
    expect(items).toMatchObject([
      {
        state: 'firing',
        labels: { alertname: 'DiskFull', service: 'orders' },
        entityRefs: ['component:default/orders'],
      },
      { state: 'resolved', endsAt: END, entityRefs: [] },
    ]);
  });

  it('filters, orders and pages, and says when an alert was not heard of for long', async () => {
    const { portal, knex } = await start({
      config: { handoff: { alerts: { staleAfter: { hours: 1 } } } },
    });
    const minute = (i: number) => `2026-11-20T10:0${i}:00.000Z`;
    await send(portal, [
      sent({ fingerprint: 'a', startsAt: minute(1) }),
      sent({ fingerprint: 'b', startsAt: minute(2) }),
      sent({
        fingerprint: 'c',
        startsAt: minute(3),
        labels: { alertname: 'Other', service: 'orders' },
      }),
      sent({
        fingerprint: 'd',
        startsAt: minute(4),
        status: 'resolved',
        endsAt: END,
      }),
      sent({
        fingerprint: 'e',
        startsAt: minute(5),
        labels: { alertname: 'X' },
      }),
    ]);
    await knex('handoff_alerts')
      .where('fingerprint', 'b')
      .update('last_heard_at', '2026-11-20T12:00:00.000Z');
    const found = async (query: string) => {
      const { items, totalItems } = await list(portal, query);
      expect(totalItems).toBe(items.length);
      return items.map(({ fingerprint }) => fingerprint).join('');
    };
    expect(await found('')).toBe('ecadb');
    expect(await found('?state=firing')).toBe('eca');
    expect(await found('?state=stale')).toBe('b');
    expect(await found('?state=resolved')).toBe('d');
    expect(await found('?state=stale&state=resolved')).toBe('db');
    expect(await found('?state=resolved&state=firing')).toBe('ecad');
    expect(await found('?alertname=Other')).toBe('c');
    expect(await found('?entityRef=component:default/payments')).toBe('adb');
    expect(await found('?owner=me')).toBe('cadb');
    expect(await found('?owner=group:default/nobody')).toBe('');

    let query = '?limit=2';
    const pages: string[] = [];
    for (let page = 0; page < 5; page++) {
      const { items, pageInfo, totalItems } = await list(portal, query);
      expect(totalItems).toBe(5);
      pages.push(items.map(({ fingerprint }) => fingerprint).join(''));
      if (!pageInfo.nextCursor) break;
      query = `?limit=2&cursor=${pageInfo.nextCursor}`;
    }
    expect(pages).toEqual(['ec', 'ad', 'b']);
    expect((await list(portal, '?limit=3')).pageInfo.nextCursor).toBeDefined();

    // Heard of again, it fires again.
    expect(
      await send(portal, [sent({ fingerprint: 'b', startsAt: minute(2) })]),
    ).toMatchObject({ updated: 1 });
    expect(await found('?state=stale')).toBe('');
  });

  it('shows alerts to those who may read what they are about, and counts no others', async () => {
    const { portal } = await start(
      { features: [catalogPolicy()] },
      {
        'payments/ops/runbooks/HighErrorRate.md':
          '---\nrestricted: [group:default/team-a]\n---\n# Errors\n',
      },
    );
    await send(portal, [
      sent(),
      sent({
        fingerprint: 'f2',
        labels: { alertname: 'Both', service: 'payments', app: 'orders' },
      }),
      sent({ fingerprint: 'f3', labels: { alertname: 'Nobody' } }),
    ]);
    const names = async (as?: string) => {
      const { items, totalItems } = await list(portal, '', as);
      expect(totalItems).toBe(items.length);
      return Object.fromEntries(
        items.map(({ alertname, entityRefs, document }) => [
          alertname,
          [
            ...entityRefs.map(ref => ref.replace('component:default/', '')),
            ...(document ? [document.title] : []),
          ],
        ]),
      );
    };
    expect(await names()).toEqual({
      HighErrorRate: ['payments', 'Errors'],
      Both: ['payments', 'orders'],
      Nobody: [],
    });
    // The runbook is restricted to the team, of which Bob is no member.
    expect(await names(bob)).toEqual({
      HighErrorRate: ['payments'],
      Both: ['payments', 'orders'],
      Nobody: [],
    });
    const { items } = await list(portal, '?alertname=HighErrorRate');
    portal.hidden.add('component:default/payments');
    expect(await names(bob)).toEqual({ Both: ['orders'], Nobody: [] });
    expect(
      await portal.request('get', `/alerts/${items[0].id}`, { as: bob }),
    ).toMatchObject({ status: 404 });
    expect(
      await list(portal, '?entityRef=component:default/payments', bob),
    ).toMatchObject({ totalItems: 1, items: [{ alertname: 'Both' }] });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
