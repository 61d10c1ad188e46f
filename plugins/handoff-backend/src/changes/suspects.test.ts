import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { ReportedChange, Suspects } from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const WEB = 'component:default/web';
const PAYMENTS = 'component:default/payments';
const service = mockCredentials.service.header();
const START = DateTime.utc().minus({ minutes: 30 }).startOf('minute');
const before = (minutes: number) => START.minus({ minutes }).toISO();

function pullRequest(
  externalId: string,
  minutes: number,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return {
    source: 'ci',
    externalId,
    kind: 'pull-request',
    title: externalId,
    entityRefs: [WEB],
    repository: 'github.com/acme/web',
    commit: externalId,
    mergedAt: before(minutes),
    ...overrides,
  };
}

function deployment(
  externalId: string,
  minutes: number,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return pullRequest(externalId, 0, {
    kind: 'deployment',
    environment: 'production',
    mergedAt: undefined,
    deployedAt: before(minutes),
    ...overrides,
  });
}

describe.each(databases.eachSupportedId())('suspects on %s', databaseId => {
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    const web = testEntity(
      'web',
      { path: '/nowhere' },
      { annotations: { 'handoff/alert-selector': 'service=web' } },
    );
    web.relations?.push({ type: 'dependsOn', targetRef: PAYMENTS });
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [web, testEntity('payments', { path: '/nowhere' })],
      ...options,
    });
    await portal.request('post', '/entities/component/default/web/refresh');
    return portal;
  }

  async function report(portal: TestPortal, ...changes: ReportedChange[]) {
    const { status, body } = await portal
      .request('post', '/changes', { as: service })
      .send({ changes });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { refused: 0 },
    });
  }

  async function fire(portal: TestPortal, labels: object = {}) {
    await portal.request('post', '/alerts', { as: service }).send({
      alerts: [
        {
          alertname: 'WebTimeouts',
          labels: { service: 'web', environment: 'production', ...labels },
          annotations: { summary: 'Calls time out' },
          startsAt: START.toISO(),
        },
      ],
    });
    const { body } = await portal.request('get', '/alerts', { as: service });
    return body.items[0].id as string;
  }

  async function ask(portal: TestPortal, query: string) {
    const { status, body } = await portal.request(
      'get',
      `/changes/suspects?${query}`,
    );
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as Suspects;
  }

  const titles = (suspects: Suspects['suspects']) =>
    suspects.map(({ change }) => change.title);

  it('are for those who say who they are, and may', async () => {
    const open = await start();
    const path = `/changes/suspects?entityRef=${WEB}`;
    expect(
      await open.request('get', path, { as: mockCredentials.none.header() }),
    ).toMatchObject({ status: 401 });
    const closed = await start({ features: [deny('handoff.change.read')] });
    expect(await closed.request('get', path)).toMatchObject({ status: 403 });
    for (const [query, status] of [
      ['', 400],
      ['?entityRef=web', 400],
      ['?entityRef=component:default/nothing', 404],
      ['?alertId=nothing', 404],
    ] as const) {
      const response = await open.request('get', `/changes/suspects${query}`);
      expect([query, response.status]).toEqual([query, status]);
    }
  });

  it('name what a deployment brought to the place of the alert, and why', async () => {
    const portal = await start();
    await report(
      portal,
      deployment('deploy-old', 60 * 24 * 5, { commit: 'old' }),
      pullRequest('old', 60 * 24 * 6),
      pullRequest('culprit', 90, {
        title: 'Lower the timeout of calls',
        description: '## Risk\n\nhigh\n',
        paths: ['config/timeouts.yaml'],
      }),
      deployment('deploy-new', 12, { commit: 'culprit', version: 'v2' }),
      pullRequest('waiting', 5),
      deployment('elsewhere', 3, { environment: 'staging', commit: 'waiting' }),
      pullRequest('later', -5),
      deployment('of payments', 40, {
        entityRefs: [PAYMENTS],
        repository: 'github.com/acme/payments',
      }),
    );
    const found = await ask(portal, `alertId=${await fire(portal)}`);
    expect(found.environment).toBe('production');
    expect(found.window).toMatchObject({
      to: START.toISO(),
      isWidened: false,
    });
    expect(titles(found.suspects)).toEqual([
      'Lower the timeout of calls',
      'of payments',
    ]);
    const [culprit, upstream] = found.suspects;
    expect(culprit).toMatchObject({
      hops: 0,
      entityRef: WEB,
      at: before(12),
      deployment: { title: 'deploy-new', version: 'v2' },
      change: { note: { risk: 'high', lacksRollback: true } },
    });
    expect(culprit.reasons.join(' · ')).toMatch(/12 minutes before/);
    expect(upstream).toMatchObject({ hops: 1, entityRef: PAYMENTS });
    expect(titles(found.notDeployed)).toEqual(['waiting']);
  });

  it('may be asked for any time, place and entity', async () => {
    const portal = await start();
    await report(
      portal,
      pullRequest('one', 60),
      deployment('deploy-one', 50, { commit: 'one', environment: 'staging' }),
    );
    const at = `at=${before(40)}`;
    const anywhere = await ask(portal, `entityRef=${WEB}&${at}`);
    expect(titles(anywhere.suspects)).toEqual(['one']);
    expect(anywhere.suspects[0].reasons[0]).toBe(
      'Deployed to staging 10 minutes before',
    );
    const elsewhere = await ask(
      portal,
      `entityRef=${WEB}&${at}&environment=production`,
    );
    expect(titles(elsewhere.suspects)).toEqual([]);
    const earlier = await ask(portal, `entityRef=${WEB}&at=${before(55)}`);
    expect(titles(earlier.notDeployed)).toEqual(['one']);
    const other = await ask(portal, `entityRef=${PAYMENTS}&${at}`);
    expect(other).toMatchObject({ suspects: [], notDeployed: [] });
  });

  it('leave out what the caller may not see, and what is gone', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    await report(
      portal,
      deployment('own', 10),
      deployment('hidden', 5, { entityRefs: [PAYMENTS] }),
    );
    const alertId = await fire(portal);
    portal.hidden.add(PAYMENTS);
    const { suspects } = await ask(portal, `alertId=${alertId}`);
    expect(titles(suspects)).toEqual(['own']);
    expect(
      await portal.request('get', `/changes/suspects?entityRef=${PAYMENTS}`),
    ).toMatchObject({ status: 404 });
    portal.hidden.delete(PAYMENTS);
    const alone = await ask(portal, `alertId=${alertId}&depth=0`);
    expect(titles(alone.suspects)).toEqual(['own']);
    portal.entities.splice(0, 1);
    const afterwards = await portal.request(
      'get',
      `/changes/suspects?alertId=${alertId}`,
      { as: service },
    );
    expect(afterwards).toMatchObject({ status: 200, body: { suspects: [] } });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
