import {
  createMockDirectory,
  mockCredentials,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { AlertResolution } from 'backstage-plugin-handoff-common';
import { catalogPolicy } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const folder = createMockDirectory();
const bob = mockCredentials.user.header('user:default/bob');

function entity(
  name: string,
  overrides: Parameters<typeof testEntity>[2] & {
    kind?: string;
    partOf?: string[];
  } = {},
): Entity {
  const { kind = 'Component', partOf = [], ...rest } = overrides;
  const made = testEntity(name, { path: folder.resolve(name) }, rest);
  return {
    ...made,
    kind,
    relations: [
      ...made.relations!,
      ...partOf.map(targetRef => ({ type: 'partOf', targetRef })),
    ],
  };
}

describe.each(databases.eachSupportedId())('resolving on %s', databaseId => {
  async function start(
    entities: () => Entity[],
    files: Record<string, string>,
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    folder.clear();
    folder.addContent(files);
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: entities(),
      ...options,
      features: [testUserInfo, ...(options.features ?? [])],
    });
    for (const each of portal.entities) await refresh(portal, each);
    return portal;
  }

  async function refresh(portal: TestPortal, each: Entity) {
    const { kind, metadata } = each;
    const response = await portal.request(
      'post',
      `/entities/${kind}/${metadata.namespace}/${metadata.name}/refresh`,
      { as: mockCredentials.service.header() },
    );
    expect(response).toMatchObject({ status: 200 });
  }

  async function resolve(
    portal: TestPortal,
    alertname: string,
    query: Record<string, string> = {},
    as?: string,
  ): Promise<AlertResolution> {
    const response = await portal
      .request('get', '/alerts/resolve', { as })
      .query({ alertname, ...query });
    expect(response).toMatchObject({ status: 200 });
    return response.body;
  }

  /** What an answer says, in short. */
  function shortened({ items }: AlertResolution) {
    return items.map(({ document, section, rule, confidence }) =>
      [
        `${document.entityRef.replace(/.*\//, '')}/${
          document.source.path ?? document.title
        }${section ? `#${section.slug}` : ''}`,
        rule,
        confidence,
      ].join(' '),
    );
  }

  it('answers nobody without credentials, nor whom the policy denies', async () => {
    const portal = await start(
      () => [],
      {},
      { features: [catalogPolicy('handoff.alert.read')] },
    );
    const path = '/alerts/resolve?alertname=NodeDown';
    const anonymous = await portal.request('get', path, {
      as: mockCredentials.none.header(),
    });
    expect(anonymous).toMatchObject({ status: 401 });
    const denied = await portal.request('get', path);
    expect(denied).toMatchObject({ status: 403 });
    expect(denied.body.error.message).toContain('handoff.alert.read');
  });

  it('tells bad parameters by their names, and takes any name of an alert', async () => {
    const portal = await start(() => [], {});
    const many = Array.from({ length: 101 }, (_, i) => `label.l${i}=1`);
    for (const [query, name] of [
      ['', 'alertname'],
      ['alertname=', 'alertname'],
      ['alertname=%20', 'alertname'],
      ['alertname=A&sumary=x', 'sumary'],
      ['alertname=A&label.=x', 'label.'],
      ['alertname=A&label.job=x&label.job=y', 'label.job'],
      [`alertname=A&label.${'n'.repeat(201)}=x`, 'label.n'],
      [`alertname=A&label.job=${'x'.repeat(10_001)}`, 'label.job'],
      [`alertname=A&${many.join('&')}`, 'label.NAME'],
    ]) {
      const response = await portal.request('get', `/alerts/resolve?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
      expect(response.body.error.message).toContain(name);
    }
    for (const alertname of [
      '../../x',
      'N'.repeat(500),
      '%',
      '"*',
      '<script>alert(1)</script>',
    ]) {
      expect(await resolve(portal, alertname)).toEqual({
        alertname,
        items: [],
        totalItems: 0,
        pageInfo: {},
        entities: [],
      });
    }
  });

  it('takes the document of the entity that the labels mean before those above it and those of others', async () => {
    const portal = await start(
      () => [
        entity('payments-api', {
          title: 'Payments API',
          partOf: ['system:default/payments'],
        }),
        entity('payments', {
          kind: 'System',
          owners: [],
          partOf: ['domain:default/money'],
        }),
        entity('money', { kind: 'Domain', owners: [] }),
        entity('team-a', { kind: 'Group', title: 'Team A', owners: [] }),
        entity('orders'),
      ],
      {
        'payments-api/ops/runbooks/HighErrorRate.md': '# Errors\n',
        'payments-api/ops/rollback.md':
          '---\nalerts: [HighErrorRate]\n---\n# Roll back\n',
        'payments/ops/runbooks/HighErrorRate.md': '# Errors of payments\n',
        'payments/ops/runbooks/QueueFull.md': '# Queue\n',
        'money/ops/runbooks/QueueFull.md': '# Queue of money\n',
        'team-a/ops/runbooks/DiskFull.md': '# Disk\n',
        'orders/ops/runbooks/HighErrorRate.md': '# Errors of orders\n',
      },
    );
    const labels = { 'label.service': 'payments-api' };
    const answer = await resolve(portal, 'HighErrorRate', labels);
    expect(shortened(answer)).toEqual([
      'payments-api/runbooks/HighErrorRate.md entity clear',
      'payments-api/rollback.md entity likely',
      'payments/runbooks/HighErrorRate.md ancestor likely',
    ]);
    expect(answer.items.map(({ reason }) => reason)).toEqual([
      'The alert is named by the file name of a runbook of Payments API',
      'The alert is named in the front matter of a rollback procedure of Payments API',
      'The alert is named by the file name of a runbook of the system payments',
    ]);
    expect(answer.totalItems).toBe(3);

    expect(shortened(await resolve(portal, 'QueueFull', labels))).toEqual([
      'payments/runbooks/QueueFull.md ancestor clear',
      'money/runbooks/QueueFull.md ancestor likely',
    ]);
    const ofTeam = await resolve(portal, 'DiskFull', labels);
    expect(shortened(ofTeam)).toEqual([
      'team-a/runbooks/DiskFull.md ancestor clear',
    ]);
    expect(ofTeam.items[0].reason).toContain('of the owner Team A');

    // Nobody knows whose errors these are.
    expect(shortened(await resolve(portal, 'HighErrorRate'))).toEqual([
      expect.stringContaining('name likely'),
      expect.stringContaining('name likely'),
      expect.stringContaining('name likely'),
      'payments-api/rollback.md name likely',
    ]);
    expect(shortened(await resolve(portal, 'disk_full'))).toEqual([
      'team-a/runbooks/DiskFull.md name clear',
    ]);
    expect(
      shortened(await resolve(portal, 'DiskFull', { 'label.app': 'orders' })),
    ).toEqual(['team-a/runbooks/DiskFull.md ancestor clear']);
    // What others have is no more than a guess.
    const guessed = await resolve(portal, 'QueueFull', {
      'label.app': 'orders',
    });
    expect(shortened(guessed)).toEqual([
      expect.stringContaining('name likely'),
      expect.stringContaining('name likely'),
    ]);
    expect(guessed.items[0].reason).toContain(
      ', which the alert’s labels do not mean',
    );
  });

  it('finds the document of the entity among many of the same name', async () => {
    const services = Array.from({ length: 60 }, (_, i) => `service-${i}`);
    const portal = await start(
      () => services.map(name => entity(name)),
      Object.fromEntries(
        services.map(name => [
          `${name}/ops/runbooks/QueueFull.md`,
          '# Queue\n',
        ]),
      ),
    );
    for (const name of ['service-0', 'service-31', 'service-59']) {
      const answer = await resolve(portal, 'QueueFull', { 'label.app': name });
      expect(shortened(answer)[0]).toBe(
        `${name}/runbooks/QueueFull.md entity clear`,
      );
    }
    expect(
      (await resolve(portal, 'QueueFull', { limit: '5' })).items,
    ).toHaveLength(5);
  });

  it('finds a name in file names, titles and headings, in this order', async () => {
    const portal = await start(() => [entity('cluster'), entity('network')], {
      'cluster/ops/runbooks/NodeDown.md': '# DiskFull\n',
      'cluster/ops/runbooks/DiskFull.md': '# Something else\n',
      'cluster/ops/runbooks/FanStopped.md': '# PowerLost\n',
      'cluster/ops/runbooks/kubernetes.md': [
        '# Kubernetes',
        '## Alert Name: "KubePodNotReady"',
        '## `KubeQuotaExceeded` (warning)',
        '## High error rate',
        '## DiskFull',
      ].join('\n\n'),
      'network/ops/runbooks/IPsecErrors.md': '# IPsec\n',
    });
    const found = async (name: string, query?: Record<string, string>) =>
      shortened(await resolve(portal, name, query));
    const ofCluster = { 'label.app': 'cluster' };
    expect(await found('DiskFull', ofCluster)).toEqual([
      'cluster/runbooks/DiskFull.md entity clear',
      'cluster/runbooks/NodeDown.md entity likely',
      'cluster/runbooks/kubernetes.md#diskfull entity likely',
    ]);
    // A title that its file name contradicts may be left over from a copy.
    expect(await found('PowerLost')).toEqual([
      'cluster/runbooks/FanStopped.md name likely',
    ]);
    expect(await found('KubePodNotReady')).toEqual([
      'cluster/runbooks/kubernetes.md#alert-name-kubepodnotready name clear',
    ]);
    expect(await found('kube-quota-exceeded')).toEqual([
      'cluster/runbooks/kubernetes.md#kubequotaexceeded-warning name clear',
    ]);
    expect(await found('HighErrorRate')).toEqual([
      'cluster/runbooks/kubernetes.md#high-error-rate name likely',
    ]);
    expect(await found('HighErrorRate', ofCluster)).toEqual([
      'cluster/runbooks/kubernetes.md#high-error-rate entity clear',
    ]);
    const shorter = await resolve(portal, 'IPsecErrors_PerDstNamespaceWarning');
    expect(shortened(shorter)).toEqual([
      'network/runbooks/IPsecErrors.md name likely',
    ]);
    expect(shorter.items[0].reason).toContain(
      'without its ending _PerDstNamespaceWarning',
    );
  });

  it('compares runbook_url with the addresses of documents', async () => {
    const portal = await start(
      () => [
        entity('payments', {
          annotations: { 'handoff/runbook': 'https://wiki.acme.example/Pay/' },
        }),
        entity('orders'),
      ],
      {
        'payments/ops/runbooks/kubernetes.md':
          '# All\n\n## Pods stop\n\nText\n',
        'orders/ops/runbooks/QueueFull.md': '# Queue\n',
      },
    );
    const found = async (runbookUrl: string, name = 'Other') =>
      shortened(await resolve(portal, name, { runbookUrl }));
    expect(await found('http://WIKI.acme.example/pay')).toEqual([
      'payments/Runbook (wiki.acme.example) runbook-url clear',
    ]);
    expect(await found('ops/runbooks/Kubernetes.md#Pods-Stop')).toEqual([
      'payments/runbooks/kubernetes.md#pods-stop runbook-url clear',
    ]);
    expect(
      await found('https://docs.acme.example/runbooks/kubernetes/'),
    ).toEqual(['payments/runbooks/kubernetes.md runbook-url likely']);
    for (const nothing of [
      'NA',
      'https://wiki.acme.example/other',
      'https://wiki.acme.example/{{ $labels.page }}',
      'https://docs.acme.example/runbooks/{{ $labels.alertname }}',
    ]) {
      expect(await found(nothing)).toEqual([]);
    }
    // A page that is gone does not stand in the way of one that names the alert.
    expect(await found('https://wiki.acme.example/other', 'QueueFull')).toEqual(
      ['orders/runbooks/QueueFull.md name clear'],
    );
    expect(await found('https://wiki.acme.example/pay', 'QueueFull')).toEqual([
      'payments/Runbook (wiki.acme.example) runbook-url clear',
    ]);
    const byId = await resolve(portal, 'QueueFull');
    const [{ document }] = byId.items;
    expect(
      await found(
        `https://portal.example/catalog/default/component/orders/handoff?document=${document.id}`,
      ),
    ).toEqual(['orders/runbooks/QueueFull.md runbook-url clear']);
  });

  it('offers similar documents for want of others, and only these', async () => {
    const portal = await start(() => [entity('payments')], {
      'payments/ops/runbooks/bank.md':
        '# The acquiring bank rejects payments\n\nCard payments are rejected by the bank.\n',
      'payments/ops/runbooks/QueueFull.md': '# Queue\n\nThe queue is full.\n',
    });
    const similar = await resolve(portal, 'PaymentsRejectedByBank', {
      summary: 'The acquiring bank rejects card payments',
    });
    expect(shortened(similar)).toEqual([
      'payments/runbooks/bank.md search weak',
    ]);
    const other = await resolve(portal, 'FlinkJobRestartIncreasing', {
      summary: 'Flink job has restarted and its queue is full',
      'label.job': 'payments',
    });
    expect(other.items).toEqual([]);
    expect(other.entities).toMatchObject([
      { entityRef: 'component:default/payments' },
    ]);
  });

  it('knows entities by their selectors, then by names that labels call', async () => {
    const files = { 'api/ops/escalation.md': '# Whom to wake\n' };
    const portal = await start(
      () => [
        entity('api', {
          annotations: { 'handoff/alert-selector': 'job=web, cluster="eu-1"' },
        }),
        entity('web', {
          annotations: { 'handoff/alert-selector': 'job=web;job=shop' },
        }),
        entity('shop', {
          title: 'Web',
          annotations: { 'backstage.io/kubernetes-id': 'shop-front' },
        }),
        entity('broken', {
          annotations: { 'handoff/alert-selector': 'job=~web.*' },
        }),
        entity('team-a', {
          kind: 'Group',
          owners: [],
          links: [
            {
              type: 'oncall',
              url: 'https://pager.acme.example',
              title: 'Page',
            },
          ],
        }),
      ],
      files,
    );
    const meant = async (labels: Record<string, string>) =>
      (await resolve(portal, 'Any', labels)).entities.map(
        ({ entityRef, reason }) => `${entityRef.split('/')[1]}: ${reason}`,
      );
    expect(
      await meant({ 'label.job': 'web', 'label.cluster': 'eu-1' }),
    ).toEqual([
      'api: Its alert selector fits: cluster=eu-1, job=web',
      'web: Its alert selector fits: job=web',
      'shop: The label job="web" is its title',
    ]);
    expect(
      await meant({ 'label.job': 'shop', 'label.cluster': 'eu-1' }),
    ).toEqual([
      'web: Its alert selector fits: job=shop',
      'shop: The label job="shop" is its name',
    ]);
    expect(
      await meant({ 'label.namespace': 'API', 'label.app': 'x/web' }),
    ).toEqual([
      'web: The label app="x/web" is its name',
      'shop: The label app="x/web" is its title',
      'api: The label namespace="API" is its name',
    ]);
    expect(await meant({ 'label.pod': 'shop-front-7d9c6b5f4-x2k8p' })).toEqual([
      'shop: The label pod="shop-front-7d9c6b5f4-x2k8p" is its annotation backstage.io/kubernetes-id',
    ]);
    expect(await meant({ 'label.team': 'team-a' })).toEqual([]);

    const { entities } = await resolve(portal, 'Any', { 'label.app': 'api' });
    expect(entities).toMatchObject([
      {
        title: 'api',
        owners: [
          {
            ref: 'group:default/team-a',
            contacts: [{ url: 'https://pager.acme.example' }],
          },
        ],
        escalation: [{ title: 'Whom to wake' }],
      },
    ]);
    const broken = await portal.request(
      'get',
      '/entities/component/default/broken',
    );
    expect(broken.body.problems).toMatchObject([
      { code: 'alert-selector-invalid', severity: 'error' },
    ]);
  });

  it('follows what the catalog and the configuration say now', async () => {
    const portal = await start(
      () => [entity('payments')],
      { 'payments/ops/runbooks/QueueFull.md': '# Queue\n' },
      { config: { handoff: { alerts: { entityLabels: ['squad'] } } } },
    );
    const labels = { 'label.squad': 'tills', 'label.service': 'payments' };
    expect((await resolve(portal, 'QueueFull', labels)).entities).toEqual([]);
    portal.entities[0] = entity('payments', { title: 'Tills', etag: 'etag-2' });
    await refresh(portal, portal.entities[0]);
    const answer = await resolve(portal, 'QueueFull', labels);
    expect(answer.entities).toMatchObject([{ title: 'Tills' }]);
    expect(shortened(answer)).toEqual([
      'payments/runbooks/QueueFull.md entity clear',
    ]);

    folder.clear();
    folder.addContent({ 'payments/ops/runbooks/QueueEmpty.md': '# Queue\n' });
    await refresh(portal, portal.entities[0]);
    expect((await resolve(portal, 'QueueFull', labels)).items).toEqual([]);
    expect(shortened(await resolve(portal, 'QueueEmpty', labels))).toEqual([
      'payments/runbooks/QueueEmpty.md entity clear',
    ]);
  });

  it('tells nothing of what the caller may not read', async () => {
    const portal = await start(
      () => [entity('payments'), entity('orders', { owners: [] })],
      {
        'payments/ops/runbooks/QueueFull.md':
          '---\nrestricted: true\n---\n# Queue\n',
        'payments/ops/runbooks/DiskFull.md':
          '---\nretired: true\n---\n# Disk\n',
        'orders/ops/runbooks/QueueFull.md': '# Queue of orders\n',
      },
      { features: [catalogPolicy()] },
    );
    const labels = { 'label.app': 'payments', 'label.job': 'orders' };
    expect(shortened(await resolve(portal, 'QueueFull', labels))).toEqual([
      'payments/runbooks/QueueFull.md entity clear',
      'orders/runbooks/QueueFull.md entity likely',
    ]);
    const unread = await resolve(portal, 'QueueFull', labels, bob);
    expect(shortened(unread)).toEqual([
      'orders/runbooks/QueueFull.md entity clear',
    ]);
    expect(unread.totalItems).toBe(1);

    expect((await resolve(portal, 'DiskFull')).items).toEqual([]);
    expect(
      shortened(await resolve(portal, 'DiskFull', { include: 'retired' })),
    ).toEqual(['payments/runbooks/DiskFull.md name clear']);

    portal.hidden.add('component:default/payments');
    const hidden = await resolve(portal, 'QueueFull', labels);
    expect(hidden.entities.map(({ entityRef }) => entityRef)).toEqual([
      stringifyEntityRef(portal.entities[1]),
    ]);
    expect(shortened(hidden)).toEqual([
      'orders/runbooks/QueueFull.md entity clear',
    ]);
    expect((await resolve(portal, 'QueueFull', {}, bob)).totalItems).toBe(1);
  });

  it('refuses labels in the configuration that are none', async () => {
    await expect(
      start(
        () => [],
        {},
        {
          config: { handoff: { alerts: { entityLabels: ['my label'] } } },
        },
      ),
    ).rejects.toThrow('handoff.alerts.entityLabels');
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
