import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  AlertCoverage,
  CoverageItem,
  RuleSource,
} from 'backstage-plugin-handoff-common';
import { catalogPolicy } from '../../__testUtils__/catalogPolicy';
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
const TOKEN = 'a-token-for-nothing-but-rules';

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

const linkingTo = (url: string) => ({ annotations: { runbook_url: url } });

function answer(rules: object[]): RequestListener {
  return (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        status: 'success',
        data: { groups: [{ name: 'payments', file: 'payments.yaml', rules }] },
      }),
    );
  };
}

describe.each(databases.eachSupportedId())('coverage on %s', databaseId => {
  let server: Server;
  let listener: RequestListener;
  let origin: string;
  const asked: { url?: string; tenant?: unknown; token?: string }[] = [];

  beforeEach(async () => {
    asked.length = 0;
    listener = answer([]);
    server = createServer((request, response) => {
      const { url, headers } = request;
      asked.push({
        url,
        tenant: headers['x-scope-orgid'],
        token: headers.authorization,
      });
      listener(request, response);
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
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    folder.setContent({
      'ops/runbooks/PaymentsDown.md': '# Payments are down\n',
      'ops/runbooks/NobodyKnows.md': '# Nobody knows\n',
      'ops/runbooks/restart.md': '# How to restart\n',
    });
    const scheduler = mockServices.scheduler();
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [
        testEntity('payments', folder),
        testEntity('ledger', createMockDirectory(), {
          owners: ['group:default/team-b'],
        }),
      ],
      config: {
        app: { baseUrl: 'https://portal.example' },
        backend: { reading: { allow: [{ host: new URL(origin).host }] } },
        handoff: {
          prometheus: [
            {
              name: 'eu-1',
              url: `${origin}/mimir/`,
              token: TOKEN,
              headers: { 'X-Scope-OrgID': 'payments' },
            },
          ],
        },
      },
      ...options,
      features: [
        testUserInfo,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        ...(options.features ?? []),
      ],
    });
    await portal.request(
      'post',
      `/entities/component/default/payments/refresh`,
    );
    await portal.request('post', `/entities/component/default/ledger/refresh`);
    return { portal, scheduler };
  }

  async function read(portal: TestPortal): Promise<RuleSource> {
    const { body, status } = await portal.request(
      'post',
      '/alerts/coverage/refresh',
    );
    expect(status).toBe(200);
    expect(body.items).toHaveLength(1);
    return body.items[0];
  }

  async function coverage(
    portal: TestPortal,
    query = '',
  ): Promise<AlertCoverage> {
    const { body, status } = await portal.request(
      'get',
      `/alerts/coverage${query}`,
    );
    expect(status).toBe(200);
    return body;
  }

  const about = ({ items }: AlertCoverage, alertname: string): CoverageItem =>
    items.find(item => item.alertname === alertname)!;

  async function changes(portal: TestPortal, query = '') {
    const { body, status } = await portal.request(
      'get',
      `/alerts/rule-changes${query}`,
    );
    expect(status).toBe(200);
    return body;
  }

  it('is for those who say who they are, and may see alerts', async () => {
    const { portal } = await start({
      features: [
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => {
            const decide = async (
              requests: { permission: { name: string } }[],
            ) =>
              requests.map(({ permission: { name } }) => ({
                result:
                  name === 'handoff.alert.read'
                    ? AuthorizeResult.DENY
                    : AuthorizeResult.ALLOW,
              })) as never;
            return { authorize: decide, authorizeConditional: decide };
          },
        }),
      ],
    });
    for (const [method, path] of [
      ['get', '/alerts/coverage'],
      ['post', '/alerts/coverage/refresh'],
      ['get', '/alerts/rule-changes'],
    ] as const) {
      const as = mockCredentials.none.header();
      expect(await portal.request(method, path, { as })).toMatchObject({
        status: 401,
      });
      expect(await portal.request(method, path)).toMatchObject({ status: 403 });
    }
    expect(asked).toEqual([]);
  });

  it('reads rules as they are configured, and shows no token', async () => {
    const { portal } = await start();
    listener = answer([
      rule('PaymentsDown'),
      { type: 'recording', name: 'payments:up', query: 'up' },
    ]);
    expect(await read(portal)).toEqual({
      name: 'eu-1',
      url: `${origin}/mimir`,
      rules: 1,
      readAt: expect.any(String),
    });
    expect(asked).toEqual([
      {
        url: '/mimir/api/v1/rules?type=alert',
        tenant: 'payments',
        token: `Bearer ${TOKEN}`,
      },
    ]);
    const answered = await coverage(portal);
    expect(JSON.stringify(answered)).not.toContain(TOKEN);
    expect(about(answered, 'PaymentsDown')).toMatchObject({
      finding: 'covered',
      fix: '',
      entityRefs: [PAYMENTS],
      document: { title: 'Payments are down' },
      rule: {
        source: 'eu-1',
        group: 'payments',
        file: 'payments.yaml',
        expression: 'up == 0',
        for: 'PT5M',
        severity: 'page',
      },
    });
  });

  it('says what is wrong with each rule and runbook, and what to do about it', async () => {
    const { portal, scheduler } = await start();
    listener = (request, response) => {
      if (request.url === '/alive') {
        response.end('# A page');
      } else if (request.url === '/gone') {
        response.statusCode = 404;
        response.end();
      } else if (request.url === '/elsewhere') {
        response.statusCode = 302;
        response.setHeader('Location', 'http://169.254.169.254/');
        response.end();
      } else {
        answer([
          rule(
            'PaymentsDown',
            linkingTo('https://portal.example/handoff/alerts/PaymentsDown'),
          ),
          rule('PaymentsSlow'),
          rule('Tpl', linkingTo('https://x.example/{{ $labels.alertname }}')),
          rule('Gone', linkingTo(`${origin}/gone`)),
          rule('Alive', linkingTo(`${origin}/alive`)),
          rule('Redirected', linkingTo(`${origin}/elsewhere`)),
          rule('Foreign', linkingTo('https://wiki.example/Foreign')),
          rule('payments_down', linkingTo('https://wiki.example/down')),
        ])(request, response);
      }
    };
    await scheduler.triggerTask('handoff-read-alert-rules');
    const answered = await coverage(portal);
    expect(
      answered.items.map(({ finding, alertname, document }) => [
        finding,
        alertname ?? document?.title,
      ]),
    ).toEqual([
      ['no-runbook', 'PaymentsSlow'],
      ['no-runbook', 'Tpl'],
      ['dead-runbook-url', 'Gone'],
      ['other-runbook-url', 'payments_down'],
      ['unchecked-runbook-url', 'Foreign'],
      ['unchecked-runbook-url', 'Redirected'],
      ['no-alert', 'Nobody knows'],
      ['covered', 'Alive'],
      ['covered', 'PaymentsDown'],
    ]);
    expect(answered.counts).toEqual({
      'no-runbook': 2,
      'dead-runbook-url': 1,
      'other-runbook-url': 1,
      'unchecked-runbook-url': 2,
      'no-alert': 1,
      covered: 2,
    });
    expect(about(answered, 'PaymentsSlow').fix).toContain('PaymentsSlow.md');
    expect(about(answered, 'Gone').detail).toContain('404');
    expect(about(answered, 'Gone').fix).toContain(
      'https://portal.example/handoff/alerts/Gone',
    );
    expect(about(answered, 'Foreign').fix).toContain('backend.reading.allow');
    expect(about(answered, 'payments_down').fix).toContain(
      'https://portal.example/handoff/alerts/payments_down',
    );
    // Once a day is enough.
    await scheduler.triggerTask('handoff-read-alert-rules');
    expect(asked.filter(({ url }) => url === '/alive')).toEqual([
      { url: '/alive', tenant: undefined, token: undefined },
    ]);

    const page = await coverage(
      portal,
      '?finding=no-runbook&finding=covered&limit=3',
    );
    expect(page).toMatchObject({
      totalItems: 4,
      counts: { 'no-alert': 1, covered: 2 },
    });
    const rest = await coverage(
      portal,
      `?finding=no-runbook&finding=covered&limit=3&cursor=${page.pageInfo.nextCursor}`,
    );
    expect(rest.items).toMatchObject([{ alertname: 'PaymentsDown' }]);
  });

  it('shows rules and runbooks of an entity, of an owner, and none of what the caller may not read', async () => {
    const { portal } = await start({ features: [catalogPolicy()] });
    listener = answer([
      rule('PaymentsDown'),
      rule('LedgerDown', { labels: { service: 'ledger' } }),
      rule('LedgerSlow', { labels: {}, query: 'x{job="ledger"} > 1' }),
      rule('Watchdog', { labels: {} }),
    ]);
    await read(portal);
    const names = async (query: string) =>
      (await coverage(portal, query)).items.map(item => item.alertname);
    expect(await names('?entityRef=component:default/ledger')).toEqual([
      'LedgerDown',
      'LedgerSlow',
    ]);
    expect(await names('?owner=me&finding=covered')).toEqual(['PaymentsDown']);
    expect(await names('?owner=group:default/team-b')).toEqual([
      'LedgerDown',
      'LedgerSlow',
    ]);
    portal.hidden.add('component:default/ledger');
    expect(await names('?finding=no-runbook')).toEqual(['Watchdog']);
    portal.hidden.add(PAYMENTS);
    expect(await coverage(portal)).toMatchObject({
      totalItems: 1,
      counts: { 'no-runbook': 1 },
    });
  });

  it('keeps what changes of a rule, with before and after', async () => {
    const { portal } = await start({ features: [catalogPolicy()] });
    listener = answer([rule('PaymentsDown'), rule('Old')]);
    await read(portal);
    expect(await changes(portal)).toMatchObject({ totalItems: 0 });
    listener = answer([rule('PaymentsDown', { duration: 600 }), rule('New')]);
    await read(portal);
    await read(portal);
    const { items } = await changes(portal);
    expect(items).toHaveLength(3);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ change: 'removed', alertname: 'Old' }),
        expect.objectContaining({ change: 'added', alertname: 'New' }),
        expect.objectContaining({
          change: 'changed',
          alertname: 'PaymentsDown',
          source: 'eu-1',
          entityRefs: [PAYMENTS],
          before: expect.objectContaining({ for: 'PT5M' }),
          after: expect.objectContaining({ for: 'PT10M' }),
        }),
      ]),
    );
    expect(await changes(portal, '?alertname=New')).toMatchObject({
      totalItems: 1,
    });
    expect(
      await changes(portal, `?entityRef=${PAYMENTS}&limit=2`),
    ).toMatchObject({
      totalItems: 3,
      pageInfo: { nextCursor: expect.any(String) },
    });
    portal.hidden.add(PAYMENTS);
    expect(await changes(portal)).toMatchObject({ items: [], totalItems: 0 });
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      'answers HTML',
      (_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<html>Sign in</html>');
      },
      /not JSON but text\/html/,
    ],
    [
      'answers something else',
      (_, response) => response.end('[]'),
      /rule groups/,
    ],
    [
      'answers with an error',
      (_, response) => {
        response.statusCode = 503;
        response.end('no');
      },
      /status 503/,
    ],
    [
      'leads elsewhere',
      (_, response) => {
        response.statusCode = 302;
        response.setHeader('Location', 'https://login.example/');
        response.end();
      },
      /could not be reached/,
    ],
    ['is down', request => request.socket.destroy(), /could not be reached/],
  ])(
    'keeps the last good rules of a Prometheus that %s',
    async (_, failing, reason) => {
      const { portal } = await start();
      listener = answer([rule('PaymentsDown')]);
      const good = await read(portal);
      listener = failing;
      const failed = await read(portal);
      expect(failed).toEqual({
        ...good,
        failedSince: expect.any(String),
        error: expect.stringMatching(reason),
      });
      const again = await read(portal);
      expect(again.failedSince).toBe(failed.failedSince);
      expect(about(await coverage(portal), 'PaymentsDown').finding).toBe(
        'covered',
      );
      listener = answer([]);
      expect(await read(portal)).toMatchObject({ rules: 0 });
      expect(await changes(portal)).toMatchObject({
        items: [{ change: 'removed' }],
      });
    },
  );

  it('reads rule files that an entity names', async () => {
    const entity = testEntity('payments', folder, {
      annotations: { 'handoff/alert-rules': 'dir:./alerts' },
    });
    const { portal } = await start({
      entities: [entity],
      config: {},
      features: [catalogPolicy()],
    });
    const group = (alert: string, minutes: number) => `
groups:
  - name: all
    rules:
      - { alert: ${alert}, expr: up == 0, for: 1h${minutes}m }
      - { record: up:sum, expr: sum(up) }
`;
    const files = (changed: object) =>
      folder.setContent({
        'ops/runbooks/PaymentsDown.md': '# Payments are down\n',
        'alerts/rules.yaml': group('PaymentsDown', 30),
        'alerts/operator.yml': `
kind: PrometheusRule
spec:${group('PaymentsSlow', 5).replaceAll('\n', '\n  ')}`,
        'alerts/values.yaml': 'replicas: 3',
        ...changed,
      });
    files({});
    const first = await read(portal);
    expect(first).toMatchObject({ name: PAYMENTS, rules: 2 });
    expect(first).not.toHaveProperty('error');
    const { items } = await coverage(
      portal,
      `?entityRef=${PAYMENTS}&finding=no-runbook&finding=covered`,
    );
    expect(items).toMatchObject([
      { finding: 'no-runbook', alertname: 'PaymentsSlow' },
      {
        finding: 'covered',
        alertname: 'PaymentsDown',
        entityRefs: [PAYMENTS],
        rule: { file: 'alerts/rules.yaml', group: 'all', for: 'PT1H30M' },
      },
    ]);
    expect(await read(portal)).toMatchObject({ rules: 2 });

    files({
      'alerts/rules.yaml': 'groups:\n  - name: [broken',
      'alerts/operator.yml': group('PaymentsSlow', 5),
    });
    const broken = await read(portal);
    expect(broken).toMatchObject({ rules: 2 });
    expect(broken.error).toMatch(
      /^alerts\/rules.yaml, line 2: is not valid YAML/,
    );
    expect(await changes(portal)).toMatchObject({ totalItems: 0 });

    files({ 'alerts/rules.yaml': group('PaymentsDown', 45) });
    expect(await read(portal)).not.toHaveProperty('error');
    expect(await changes(portal)).toMatchObject({
      items: [{ change: 'changed', source: PAYMENTS, entityRefs: [PAYMENTS] }],
    });

    for (const [annotation, error] of [
      ['dir:../alerts', /handoff\/alert-rules leads out of the folder/],
      ['dir:./alerts/none.yaml', /no file/],
      ['alerts', /is not understood/],
    ] as const) {
      entity.metadata.annotations!['handoff/alert-rules'] = annotation;
      const failed = await read(portal);
      expect(failed).toMatchObject({ rules: 2 });
      expect(failed.error).toMatch(error);
    }
    entity.metadata.annotations!['handoff/alert-rules'] =
      'dir:./alerts/rules.yaml';
    expect(await read(portal)).toMatchObject({ rules: 1 });

    portal.hidden.add(PAYMENTS);
    expect(await coverage(portal)).toMatchObject({ items: [], sources: [] });
  });

  it('says nothing of runbooks where no rules are known', async () => {
    const { portal } = await start();
    expect(await coverage(portal)).toMatchObject({ items: [], counts: {} });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
