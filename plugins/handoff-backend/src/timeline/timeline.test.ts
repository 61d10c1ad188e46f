import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  ReportedChange,
  Timeline,
  TimelineEvent,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const service = mockCredentials.service.header();
const refOf = (name: string) => `component:default/${name}`;

function dependingOn(name: string, ...others: string[]): Entity {
  const entity = testEntity(
    name,
    { path: '/nowhere' },
    { annotations: { 'handoff/alert-selector': `service=${name}` } },
  );
  entity.relations?.push(
    ...others.map(other => ({ type: 'dependsOn', targetRef: refOf(other) })),
  );
  return entity;
}

describe.each(databases.eachSupportedId())('timeline on %s', databaseId => {
  /** Web depends on payments, that on ledger, and that on web again; ledger on a store that is not in the catalog. */
  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    return createTestPortal({
      knex: await databases.init(databaseId),
      entities: [
        dependingOn('web', 'payments'),
        dependingOn('payments', 'ledger'),
        dependingOn('ledger', 'web', 'store'),
      ],
      ...options,
      features: [testUserInfo, ...(options.features ?? [])],
    });
  }

  const minutesAgo = (minutes: number) =>
    DateTime.utc().minus({ minutes }).toISO();

  const change = (
    externalId: string,
    minutes: number,
    overrides: Partial<ReportedChange> = {},
  ): ReportedChange => ({
    source: 'ci',
    externalId,
    kind: 'pull-request',
    title: externalId,
    entityRefs: [refOf('web')],
    mergedAt: minutesAgo(minutes),
    ...overrides,
  });

  async function post(portal: TestPortal, path: string, body: object) {
    const isForPeople = ['/documents', '/runs'].includes(path);
    const as = isForPeople ? undefined : service;
    const response = await portal.request('post', path, { as }).send(body);
    expect([200, 201]).toContain(response.status);
    return response.body;
  }

  async function read(portal: TestPortal, query = '', as?: string) {
    const { status, body } = await portal.request(
      'get',
      `/timeline?entityRef=${refOf('web')}${query}`,
      { as },
    );
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as Timeline;
  }

  const titles = ({ items }: Timeline) => items.map(({ title }) => title);

  it('is for those who say who they are, and may', async () => {
    const open = await start();
    const path = `/timeline?entityRef=${refOf('web')}`;
    expect(
      await open.request('get', path, { as: mockCredentials.none.header() }),
    ).toMatchObject({ status: 401 });
    const closed = await start({ features: [deny('handoff.change.read')] });
    const { status, body } = await closed.request('get', path);
    expect(status).toBe(403);
    expect(body.error.message).toContain('handoff.change.read');
    for (const [query, expected] of [
      ['', 400],
      ['?entityRef=web', 400],
      [`?entityRef=${refOf('nothing')}`, 404],
      [`?entityRef=${refOf('web')}&cursor=x`, 400],
      [`?entityRef=${refOf('web')}&since=yesterday`, 400],
    ] as const) {
      const response = await open.request('get', `/timeline${query}`);
      expect([query, response.status]).toEqual([query, expected]);
    }
  });

  it('tells everything in one order', async () => {
    const gate = {
      id: 'runbook',
      title: 'It has a runbook',
      criterion: 'A runbook is attached to it',
      level: 'required',
      check: { id: 'document', kind: 'runbook' },
    };
    const portal = await start({
      config: { handoff: { readiness: { gates: [gate] } } },
    });
    await portal.request('post', `/entities/component/default/web/refresh`);
    await portal.request('get', '/readiness/component/default/web');
    await post(portal, '/changes', {
      changes: [
        change('Raise the pool', 30, { author: 'octocat' }),
        change('Deploy 1.2', 20, {
          kind: 'deployment',
          mergedAt: undefined,
          deployedAt: minutesAgo(20),
          environment: 'production',
        }),
      ],
    });
    await post(portal, '/alerts', {
      alerts: [
        {
          alertname: 'WebDown',
          labels: { service: 'web' },
          annotations: { summary: 'It is down' },
          startsAt: minutesAgo(10),
        },
      ],
    });
    const { document } = await post(portal, '/documents', {
      entityRef: refOf('web'),
      kind: 'runbook',
      title: 'Web is down',
      content: '# Web is down\n\n1. Restart it.\n',
    });
    const { run } = await post(portal, '/runs', {
      documentId: document.id,
      trigger: 'manual',
    });
    const { items, pageInfo } = await read(portal);
    const seen = items.filter(({ type }) => type !== 'readiness');
    expect(seen).toMatchObject([
      { type: 'run', title: 'Web is down', state: 'active', runId: run.id },
      {
        type: 'document',
        title: 'Web is down',
        documentId: document.id,
        revision: 1,
      },
      { type: 'alert', title: 'WebDown: It is down', state: 'firing' },
      {
        type: 'deployment',
        title: 'Deploy 1.2',
        environment: 'production',
        hops: 0,
        entityRefs: [refOf('web')],
      },
      { type: 'change', title: 'Raise the pool', by: 'octocat' },
    ]);
    expect(pageInfo).toEqual({});
    expect(titles(await read(portal, '&type=alert&type=run'))).toEqual([
      'Web is down',
      'WebDown: It is down',
    ]);
    await portal.request('get', '/readiness/component/default/web');
    const readiness = await read(portal, '&type=readiness');
    expect(readiness.items).toMatchObject([
      { type: 'readiness', state: 'ready', entityRefs: [refOf('web')] },
    ]);
  });

  it('follows dependencies as far as is asked for, around circles', async () => {
    const portal = await start();
    await post(portal, '/changes', {
      changes: [
        change('of web', 4),
        change('of payments', 3, { entityRefs: [refOf('payments')] }),
        change('of ledger', 2, { entityRefs: [refOf('ledger')] }),
        change('of all', 1, {
          entityRefs: ['ledger', 'web', 'payments'].map(refOf),
        }),
      ],
    });
    expect(titles(await read(portal))).toEqual(['of all', 'of web']);
    const near = await read(portal, '&includeDependencies=true&depth=1');
    expect(titles(near)).toEqual(['of all', 'of payments', 'of web']);
    const all = await read(portal, '&includeDependencies=true&depth=5');
    expect(all.dependencies).toEqual([
      { entityRef: refOf('payments'), hops: 1 },
      { entityRef: refOf('ledger'), hops: 2, via: refOf('payments') },
    ]);
    expect(all.items).toMatchObject([
      {
        title: 'of all',
        hops: 0,
        entityRefs: ['web', 'payments', 'ledger'].map(refOf),
      },
      { title: 'of ledger', hops: 2, via: refOf('payments') },
      { title: 'of payments', hops: 1 },
      { title: 'of web', hops: 0 },
    ]);
  });

  it('leaves out what the caller may not see', async () => {
    const portal = await start({
      features: [catalogPolicy('handoff.alert.read')],
    });
    await portal.request('post', `/entities/component/default/web/refresh`);
    await post(portal, '/alerts', {
      alerts: [{ alertname: 'WebDown', labels: { service: 'web' } }],
    });
    await post(portal, '/documents', {
      entityRef: refOf('web'),
      kind: 'runbook',
      title: 'Keys',
      content: '---\nrestricted: true\n---\n\n# Keys\n',
    });
    await post(portal, '/changes', {
      changes: [
        change('of web', 2),
        change('of payments', 1, { entityRefs: [refOf('payments')] }),
      ],
    });
    portal.hidden.add(refOf('payments'));
    const query =
      '&includeDependencies=true&type=alert&type=document&type=change';
    const own = await read(portal, query);
    expect(titles(own)).toEqual(['Keys', 'of web']);
    expect(own.dependencies).toEqual([]);
    const bob = mockCredentials.user.header('user:default/bob');
    expect(titles(await read(portal, query, bob))).toEqual(['of web']);
    portal.hidden.add(refOf('web'));
    expect(
      await portal.request('get', `/timeline?entityRef=${refOf('web')}`),
    ).toMatchObject({ status: 404 });
  });

  it('comes page by page, each event once, also those of one moment', async () => {
    const portal = await start();
    const moment = minutesAgo(60);
    await post(portal, '/changes', {
      changes: [
        ...Array.from({ length: 7 }, (_, n) =>
          change(`change ${n}`, 0, {
            mergedAt: moment,
            entityRefs: [refOf('web'), refOf('payments')],
          }),
        ),
        ...Array.from({ length: 7 }, (_, n) =>
          change(`deployment ${n}`, 0, {
            kind: 'deployment',
            mergedAt: undefined,
            deployedAt: moment,
          }),
        ),
        change('before', 61),
        change('after', 59),
        change('long ago', 60 * 24 * 31),
      ],
    });
    const whole = await read(portal, '&limit=100&includeDependencies=true');
    expect(titles(whole)).toHaveLength(16);
    const paged: TimelineEvent[] = [];
    let cursor: string | undefined;
    do {
      const page = await read(
        portal,
        `&limit=3&includeDependencies=true${cursor ? `&cursor=${cursor}` : ''}`,
      );
      paged.push(...page.items);
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    expect(paged).toEqual(whole.items);
    expect(paged.at(0)).toMatchObject({ title: 'after' });
    expect(paged.at(-1)).toMatchObject({ title: 'before' });
    expect(
      titles(await read(portal, `&since=${minutesAgo(60 * 24 * 40)}`)),
    ).toContain('long ago');
    expect(titles(await read(portal, `&until=${moment}`))).toEqual(['before']);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
