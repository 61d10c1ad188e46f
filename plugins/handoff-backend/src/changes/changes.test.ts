import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  signalsServiceRef,
  type SignalPayload,
} from '@backstage/plugin-signals-node';
import type {
  Change,
  ChangeDetails,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy, deny } from '../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../__testUtils__/createTestPortal';
import { keepSignals } from '../__testUtils__/keepSignals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PAYMENTS = 'component:default/payments';
const CART = 'component:default/cart';
const CHECKOUT = 'component:default/checkout';
const service = mockCredentials.service.header();
const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const REVERT_SHA = 'b1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

const pullRequest = (change: Partial<ReportedChange> = {}): ReportedChange => ({
  source: 'ci',
  externalId: 'payments-12',
  kind: 'pull-request',
  title: 'Raise the pool of connections (#12)',
  repository: 'https://github.com/Acme/Payments.git',
  number: 12,
  commit: SHA,
  openedAt: '2026-11-01T08:00:00Z',
  mergedAt: '2026-11-02T10:00:00+01:00',
  ...change,
});

describe.each(databases.eachSupportedId())('changes on %s', databaseId => {
  const signals: SignalPayload[] = [];

  beforeEach(() => {
    signals.length = 0;
  });

  async function start(
    options: Partial<Parameters<typeof createTestPortal>[0]> = {},
  ) {
    const located = (name: string, address: string, slug: string) =>
      testEntity(
        name,
        { path: '/nowhere' },
        {
          annotations: {
            'backstage.io/source-location': `url:${address}`,
            'github.com/project-slug': slug,
            'handoff/docs-ref': 'url:https://example.invalid/none',
          },
        },
      );
    const portal = await createTestPortal({
      knex: await databases.init(databaseId),
      entities: [
        located(
          'payments',
          'https://github.com/acme/payments/tree/main/',
          'acme/payments',
        ),
        ...['cart', 'checkout'].map(name =>
          located(
            name,
            `https://github.com/acme/shop/tree/main/services/${name}/`,
            'acme/shop',
          ),
        ),
      ],
      ...options,
      features: [
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish: keepSignals(signals) as never }),
        }),
        ...(options.features ?? []),
      ],
    });
    // Has the entities entered, with the repositories that hold their code.
    for (const { metadata } of portal.entities) {
      await portal.request(
        'post',
        `/entities/component/default/${metadata.name}/refresh`,
      );
    }
    return portal;
  }

  const send = (portal: TestPortal, changes: object[], as = service) =>
    portal.request('post', '/changes', { as }).send({ changes });

  async function reported(portal: TestPortal, ...changes: ReportedChange[]) {
    const { status, body } = await send(portal, changes);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items as { id: string; outcome: string }[];
  }

  async function list(portal: TestPortal, query = '', as?: string) {
    const { status, body } = await portal.request('get', `/changes${query}`, {
      as,
    });
    expect(status).toBe(200);
    expect(body.totalItems).toBeGreaterThanOrEqual(body.items.length);
    return body.items as Change[];
  }

  async function get(portal: TestPortal, id: string) {
    const { status, body } = await portal.request('get', `/changes/${id}`);
    expect(status).toBe(200);
    return body as ChangeDetails;
  }

  it('is for those who say who they are, and may', async () => {
    const nobody = { as: mockCredentials.none.header() };
    const open = await start();
    for (const request of [
      open.request('get', '/changes', nobody),
      open.request('get', '/changes/some-id', nobody),
      open.request('post', '/changes', nobody).send({ changes: [] }),
    ]) {
      expect(await request).toMatchObject({ status: 401 });
    }
    const closed = await start({
      features: [deny('handoff.change.read', 'handoff.change.report')],
    });
    for (const [request, permission] of [
      [closed.request('get', '/changes'), 'handoff.change.read'],
      [closed.request('get', '/changes/some-id'), 'handoff.change.read'],
      [send(closed, [pullRequest()]), 'handoff.change.report'],
    ] as const) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain(permission);
    }
  });

  it('is not there for those who may read none of its entities', async () => {
    const portal = await start({ features: [catalogPolicy()] });
    const [{ id }, both] = await reported(
      portal,
      pullRequest(),
      pullRequest({
        externalId: 'both',
        title: 'Share the client',
        entityRefs: [PAYMENTS, CART],
      }),
    );
    portal.hidden.add(PAYMENTS);
    expect(await list(portal)).toMatchObject([
      { id: both.id, entityRefs: [CART] },
    ]);
    expect(await portal.request('get', `/changes/${id}`)).toMatchObject({
      status: 404,
    });
    expect(await list(portal, '', service)).toHaveLength(2);
    const response = await send(
      portal,
      [pullRequest({ entityRefs: [PAYMENTS] })],
      mockCredentials.user.header(),
    );
    expect(response).toMatchObject({ status: 400 });
    expect(response.body.error.message).toContain('or you may not read it');
  });

  it('stores what is reported, once', async () => {
    const portal = await start();
    const items = await reported(portal, pullRequest());
    expect(items).toMatchObject([{ outcome: 'added' }]);
    expect(await list(portal)).toMatchObject([
      {
        id: items[0].id,
        title: 'Raise the pool of connections (#12)',
        state: 'merged',
        entityRefs: [PAYMENTS],
        repository: 'github.com/acme/payments',
        mergedAt: '2026-11-02T09:00:00.000Z',
        at: '2026-11-02T09:00:00.000Z',
      },
    ]);
    expect(signals.map(({ channel }) => channel)).toContain(
      `handoff:entity:${PAYMENTS}`,
    );
    signals.length = 0;
    expect(await reported(portal, pullRequest())).toEqual([
      { outcome: 'unchanged', id: items[0].id },
    ]);
    expect(signals).toEqual([]);
    expect(
      await reported(portal, pullRequest({ title: 'Raise it' })),
    ).toMatchObject([{ outcome: 'updated', id: items[0].id }]);
    expect(await list(portal)).toHaveLength(1);
  });

  it('takes reports in any order', async () => {
    const portal = await start();
    const opened = pullRequest({
      mergedAt: undefined,
      commit: undefined,
      state: 'open',
      title: 'Draft',
      description: 'Why',
      updatedAt: '2026-11-01T08:00:00Z',
    });
    const merged = pullRequest({
      state: 'merged',
      openedAt: undefined,
      updatedAt: '2026-11-02T09:00:00Z',
    });
    const [first] = await reported(portal, merged, opened);
    const late = await get(portal, first.id);
    const [other] = await reported(
      portal,
      { ...opened, externalId: 'other' },
      { ...merged, externalId: 'other' },
    );
    const early = await get(portal, other.id);
    for (const { change, description } of [late, early]) {
      expect(change).toMatchObject({
        title: 'Raise the pool of connections (#12)',
        state: 'merged',
        openedAt: '2026-11-01T08:00:00.000Z',
        mergedAt: '2026-11-02T09:00:00.000Z',
      });
      expect(description).toBe('Why');
    }
  });

  it('finds the entities of a monorepo by the paths', async () => {
    const portal = await start();
    const inShop = (externalId: string, paths?: string[]) =>
      pullRequest({ externalId, repository: 'github.com/acme/shop', paths });
    const { body } = await send(portal, [
      inShop('cart', ['services/cart/src/index.ts', 'README.md']),
      inShop('both', ['services/cart/a.ts', 'services/checkout/b.ts']),
      inShop('neither', ['services/cart-api/a.ts', 'README.md']),
      inShop('unknown'),
      pullRequest({ externalId: 'strange', repository: 'github.com/x/y' }),
      pullRequest({ externalId: 'named', entityRefs: [CART, 'cart', 'a/b/c'] }),
    ]);
    expect(body).toMatchObject({ added: 4, refused: 2 });
    expect(body.problems).toMatchObject([
      { index: 2, field: 'repository' },
      { index: 4, field: 'repository' },
      { index: 5, field: 'entityRefs/1' },
      { index: 5, field: 'entityRefs/2' },
    ]);
    const refs = (await list(portal)).map(({ externalId, entityRefs }) => [
      externalId,
      entityRefs,
    ]);
    expect(Object.fromEntries(refs)).toEqual({
      cart: [CART],
      both: [CART, CHECKOUT],
      unknown: [CART, CHECKOUT],
      named: [CART],
    });
  });

  it('tells a commit that belongs to a pull request once', async () => {
    const portal = await start();
    const commit = (externalId: string, sha: string): ReportedChange => ({
      source: 'push',
      externalId,
      kind: 'commit',
      title: 'Raise the pool of connections',
      repository: 'github.com/acme/payments',
      commit: sha,
      paths: [`src/${externalId}.ts`],
    });
    const part = 'c'.repeat(40);
    await reported(portal, commit('before', part), commit('alone', REVERT_SHA));
    const [{ id }] = await reported(portal, pullRequest({ commits: [part] }));
    expect(await reported(portal, commit('after', SHA))).toEqual([
      { outcome: 'updated', id },
    ]);
    expect((await list(portal)).map(({ externalId }) => externalId)).toEqual(
      expect.arrayContaining(['payments-12', 'alone']),
    );
    expect(await list(portal)).toHaveLength(2);
    expect(await get(portal, id)).toMatchObject({
      paths: ['src/before.ts', 'src/after.ts'],
    });
    expect(await reported(portal, commit('after', SHA))).toEqual([
      { outcome: 'unchanged', id },
    ]);
  });

  const reverts: [string, Partial<ReportedChange>][] = [
    ['its commit', { description: `This reverts commit ${SHA}.` }],
    ['its short commit', { description: 'This reverts commit a1b2c3d.' }],
    ['its number', { description: 'Reverts acme/payments#12' }],
    ['its title', { title: 'Revert "Raise the pool of connections" (#13)' }],
    [
      'its conventional title',
      { title: 'revert: raise the pool of connections' },
    ],
  ];

  it.each(reverts)('links a revert by %s, in any order', async (_, says) => {
    const revert = pullRequest({
      externalId: 'payments-13',
      number: 13,
      commit: REVERT_SHA,
      title: 'Undo it',
      mergedAt: '2026-11-03T09:00:00Z',
      ...says,
    });
    for (const order of [
      [pullRequest(), revert],
      [revert, pullRequest()],
    ]) {
      const portal = await start();
      for (const each of order) await reported(portal, each);
      const found = await list(portal);
      const byId = (externalId: string) =>
        found.find(each => each.externalId === externalId)!;
      expect(byId('payments-12')).toMatchObject({
        state: 'reverted',
        revertedAt: '2026-11-03T09:00:00.000Z',
      });
      expect(byId('payments-13')).toMatchObject({ state: 'merged' });
      expect(await get(portal, byId('payments-12').id)).toMatchObject({
        revertedBy: { id: byId('payments-13').id },
      });
      expect(await get(portal, byId('payments-13').id)).toMatchObject({
        reverts: [{ id: byId('payments-12').id }],
      });
    }
  });

  it('gives back what a revert had undone, once that is reverted itself', async () => {
    const portal = await start();
    const [first] = await reported(portal, pullRequest());
    const revert = pullRequest({
      externalId: '13',
      number: 13,
      commit: REVERT_SHA,
      title: 'Revert "Raise the pool of connections (#12)" (#13)',
      mergedAt: undefined,
    });
    await reported(portal, revert);
    expect((await get(portal, first.id)).change.state).toBe('merged');
    await reported(portal, { ...revert, mergedAt: '2026-11-03T09:00:00Z' });
    expect((await get(portal, first.id)).change.state).toBe('reverted');
    // The same again changes nothing, not even the state.
    expect(await reported(portal, pullRequest())).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    await reported(
      portal,
      pullRequest({
        externalId: '14',
        number: 14,
        commit: 'd'.repeat(40),
        title: 'Reapply "Raise the pool of connections (#12)" (#14)',
        description: `This reverts commit ${REVERT_SHA}.`,
        mergedAt: '2026-11-04T09:00:00Z',
      }),
    );
    const { change, revertedBy } = await get(portal, first.id);
    expect(change).toMatchObject({ state: 'merged' });
    expect(change.revertedAt).toBeUndefined();
    expect(revertedBy).toBeUndefined();
  });

  it('lists by what is asked for, page by page', async () => {
    const portal = await start();
    const deployment = (n: number, environment: string): ReportedChange => ({
      source: 'ci',
      externalId: `deployment-${n}`,
      kind: 'deployment',
      title: `Deploy 1.${n}`,
      version: `v1.${n}`,
      environment,
      entityRefs: [n % 2 ? CART : CHECKOUT],
      deployedAt: `2026-11-0${n}T09:00:00Z`,
    });
    await reported(
      portal,
      ...[1, 2, 3, 4].map(n => deployment(n, n < 3 ? 'staging' : 'production')),
      {
        ...deployment(5, 'production'),
        deployedAt: undefined,
        state: 'failed',
      },
      pullRequest(),
    );
    const titles = async (query: string) =>
      (await list(portal, query)).map(({ title }) => title);
    expect(
      await titles(`?entityRef=${CART}&kind=deployment&state=deployed`),
    ).toEqual(['Deploy 1.3', 'Deploy 1.1']);
    expect(await titles('?environment=staging')).toEqual([
      'Deploy 1.2',
      'Deploy 1.1',
    ]);
    expect(await titles('?state=failed')).toEqual(['Deploy 1.5']);
    expect(await titles('?text=POOL')).toHaveLength(1);
    expect(await titles('?text=V1.3')).toEqual(['Deploy 1.3']);
    expect(await titles('?text=a1b2c3')).toHaveLength(1);
    expect(await titles('?text=100%25')).toEqual([]);
    expect(
      await titles(
        '?kind=deployment&since=2026-11-02T10:00:00%2B01:00&until=2026-11-04T09:00:00Z',
      ),
    ).toEqual(['Deploy 1.3', 'Deploy 1.2']);
    expect(await titles('?owner=group:default/team-a')).toHaveLength(6);
    expect(await titles('?owner=group:default/team-b')).toEqual([]);
    const first = await portal.request('get', '/changes?limit=4');
    const rest = await portal.request(
      'get',
      `/changes?limit=4&cursor=${first.body.pageInfo.nextCursor}`,
    );
    const ids = [...first.body.items, ...rest.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(rest.body.pageInfo).toEqual({});
  });

  it('says what is wrong with a report, and where', async () => {
    const portal = await start();
    for (const [changes, message] of [
      [[{ source: 'ci', externalId: '1', kind: 'commit' }], 'title'],
      [[pullRequest({ kind: 'branch' as never })], 'kind'],
      [[pullRequest({ mergedAt: 'yesterday' })], 'mergedAt'],
      [
        [pullRequest({ repository: undefined })],
        'changes/0/entityRefs: are missing',
      ],
    ] as const) {
      const { status, body } = await send(portal, [...changes]);
      expect(status).toBe(400);
      expect(body.error.message).toContain(message);
    }
    expect(await list(portal)).toEqual([]);
    const { status, body } = await send(portal, [
      pullRequest({
        title: 'Line\r\nand another\u0000',
        description: '<b>😀</b>\r\n\u0000',
        url: 'file:///etc/passwd',
        author: 'nobody-of-the-catalog',
        mergedAt: '2999-01-01T00:00:00Z',
      }),
    ]);
    expect(status).toBe(200);
    expect(body.problems).toMatchObject([
      { index: 0, field: 'mergedAt' },
      { index: 0, field: 'url' },
    ]);
    const { change, description } = await get(portal, body.items[0].id);
    expect(change).toMatchObject({ title: 'Line', state: 'open' });
    expect(change.url).toBeUndefined();
    expect(description).toBe('<b>😀</b>\n\ufffd');
  });

  it('takes as much as is configured', async () => {
    const portal = await start({
      config: {
        handoff: { changes: { limits: { maxChanges: 1, maxBodyBytes: 2000 } } },
      },
    });
    expect(
      await send(portal, [pullRequest(), pullRequest({ externalId: '2' })]),
    ).toMatchObject({ status: 413 });
    expect(
      await send(portal, [pullRequest({ description: 'x'.repeat(2000) })]),
    ).toMatchObject({ status: 413 });
    expect(await list(portal)).toEqual([]);
  });

  it('keeps changes for as long as is configured', async () => {
    const scheduler = mockServices.scheduler();
    const portal = await start({
      config: { handoff: { retention: { changes: { days: 30 } } } },
      features: [
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    const daysAgo = (days: number) => DateTime.utc().minus({ days }).toISO();
    await reported(
      portal,
      pullRequest({ title: 'Old', mergedAt: daysAgo(31) }),
      pullRequest({ externalId: '13', title: 'New', mergedAt: daysAgo(29) }),
    );
    await scheduler.triggerTask('handoff-delete-changes');
    expect((await list(portal)).map(({ title }) => title)).toEqual(['New']);
  });

  it('keeps what is reported at the same time once', async () => {
    const portal = await start();
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => send(portal, [pullRequest()])),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await list(portal)).toHaveLength(1);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
