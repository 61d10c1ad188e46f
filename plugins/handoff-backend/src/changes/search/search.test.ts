import {
  coreServices,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type {
  ChangeSearchResultList,
  TextSegment,
} from 'backstage-plugin-handoff-common';
import { DateTime } from 'luxon';
import { catalogPolicy, deny } from '../../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
  type TestPortal,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PAYMENTS = 'component:default/payments';
const LEDGER = 'component:default/ledger';
const MIGRATION = {
  directory: resolvePackagePath(
    'backstage-plugin-handoff-backend',
    'migrations',
  ),
  name: '20261122000500_change_search.js',
};

const DESCRIPTION = [
  'Part of the quarterly cleanup.',
  '## Intent',
  'Fewer **timeouts** at the end of the month.',
  '## Monitoring',
  'Watch the saturation of the connection pool.',
].join('\n');

describe.each(databases.eachSupportedId())(
  'search of changes on %s',
  databaseId => {
    async function start(
      options: Partial<Parameters<typeof createTestPortal>[0]> = {},
    ) {
      const knex = await databases.init(databaseId);
      const scheduler = mockServices.scheduler();
      const portal = await createTestPortal({
        knex,
        entities: ['payments', 'ledger'].map(name =>
          testEntity(name, { path: '/nowhere' }),
        ),
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
      return { portal, knex, run: (id: string) => scheduler.triggerTask(id) };
    }

    const change = (externalId: string, overrides: object = {}) => ({
      source: 'ci',
      externalId,
      kind: 'pull-request',
      title: `Change ${externalId}`,
      entityRefs: [PAYMENTS],
      mergedAt: '2026-11-02T10:00:00Z',
      ...overrides,
    });

    async function report(portal: TestPortal, ...changes: object[]) {
      const { status, body } = await portal
        .request('post', '/changes', { as: mockCredentials.service.header() })
        .send({ changes });
      expect({ status, body }).toMatchObject({ status: 200 });
      return body.items.map(({ id }: { id: string }) => id) as string[];
    }

    async function search(portal: TestPortal, q: string, query: object = {}) {
      const { status, body } = await portal
        .request('get', '/changes/search')
        .query({ q, ...query });
      expect({ status, body }).toMatchObject({ status: 200 });
      return body as ChangeSearchResultList;
    }

    const idsOf = ({ items }: ChangeSearchResultList) =>
      items.map(item => item.change.id);
    const marked = (segments: TextSegment[]) =>
      segments.filter(({ match }) => match).map(({ text }) => text);

    it('is for those who say who they are, and may read changes', async () => {
      const { portal } = await start();
      expect(
        await portal
          .request('get', '/changes/search?q=pool', {
            as: mockCredentials.none.header(),
          })
          .send(),
      ).toMatchObject({ status: 401 });
      const closed = await start({ features: [deny('handoff.change.read')] });
      const { status, body } = await closed.portal.request(
        'get',
        '/changes/search?q=pool',
      );
      expect(status).toBe(403);
      expect(body.error.message).toContain('handoff.change.read');
    });

    it('finds a change by a word of its note, and shows where', async () => {
      const { portal } = await start();
      const [id] = await report(
        portal,
        change('1', { title: 'Raise the pool', description: DESCRIPTION }),
        change('2'),
      );
      const found = await search(portal, 'saturated');
      expect(found).toMatchObject({
        totalItems: 1,
        pageInfo: {},
        items: [
          {
            change: { id, title: 'Raise the pool', entityRefs: [PAYMENTS] },
            field: 'monitoring',
          },
        ],
      });
      expect(marked(found.items[0].excerpt)).toEqual(['saturation']);
      expect(
        marked((await search(portal, 'raise')).items[0].titleSegments),
      ).toEqual(['Raise']);
      expect(await search(portal, 'quarterly')).toMatchObject({
        items: [{ change: { id }, field: 'description' }],
      });
    });

    it('finds a change by what it is called', async () => {
      const { portal } = await start();
      const [byNumber, byVersion, byCommit] = await report(
        portal,
        change('a', { repository: 'github.com/acme/pay', number: 4711 }),
        change('b', {
          kind: 'deployment',
          version: 'v2.14.0',
          environment: 'production',
          deployedAt: '2026-11-02T10:00:00Z',
        }),
        change('c', {
          kind: 'commit',
          commit: '3f2a9c81d04be57f6a1c2d3e4f5a6b7c8d9e0f1a',
        }),
        change('d', { title: 'About 4711 cases' }),
      );
      expect(idsOf(await search(portal, '#4711'))[0]).toBe(byNumber);
      expect(idsOf(await search(portal, 'v2.14.0'))[0]).toBe(byVersion);
      expect(idsOf(await search(portal, '3f2a9c8'))).toEqual([byCommit]);
      expect(
        idsOf(
          await search(portal, '3f2a9c81d04be57f6a1c2d3e4f5a6b7c8d9e0f1a'),
        )[0],
      ).toBe(byCommit);
    });

    it('corrects what is mistyped', async () => {
      const { portal } = await start();
      const [id] = await report(
        portal,
        change('1', { description: DESCRIPTION }),
      );
      expect(await search(portal, 'saturatoin')).toMatchObject({
        items: [{ change: { id } }],
        corrected: [{ from: 'saturatoin', to: 'saturation' }],
      });
    });

    it('finds an edited note by its new words at once, and no longer by the old', async () => {
      const { portal } = await start();
      const [id] = await report(portal, change('1'));
      const edit = async (monitoring: string | null) => {
        const { status } = await portal
          .request('put', `/changes/${id}/note`)
          .set('If-Match', '*')
          .send({ monitoring });
        expect(status).toBe(200);
      };
      await edit('Look at the zeppelin.');
      expect(idsOf(await search(portal, 'zeppelin'))).toEqual([id]);
      await edit('Look at the gondola.');
      expect(idsOf(await search(portal, 'gondola'))).toEqual([id]);
      expect(await search(portal, 'zeppelin')).toEqual({
        items: [],
        totalItems: 0,
        pageInfo: {},
      });
    });

    it('narrows by what changes have, and pages', async () => {
      const { portal } = await start();
      // Whose entities are is known of those that were entered.
      await portal.request(
        'post',
        '/entities/component/default/payments/refresh',
      );
      const [first, second, third] = await report(
        portal,
        change('1', { title: 'Pool pool', description: '## Risk\nHigh' }),
        change('2', { title: 'Pool of the ledger', entityRefs: [LEDGER] }),
        change('3', {
          title: 'Pool in production again',
          kind: 'deployment',
          environment: 'production',
          deployedAt: '2026-11-05T10:00:00Z',
        }),
      );
      for (const [query, expected] of [
        [{ entityRef: LEDGER }, second],
        [{ risk: 'high' }, first],
        [{ kind: 'deployment' }, third],
        [{ environment: 'production' }, third],
        [{ since: '2026-11-04T00:00:00Z' }, third],
        [{ state: 'merged', owner: 'group:default/team-a' }, first],
      ] as const) {
        const found = await search(portal, 'pool', query);
        expect([query, idsOf(found), found.totalItems]).toEqual([
          query,
          [expected],
          1,
        ]);
      }
      const pages: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await search(portal, 'pool', {
          limit: 2,
          ...(cursor && { cursor }),
        });
        expect(page.totalItems).toBe(3);
        pages.push(...idsOf(page));
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      expect(pages.sort()).toEqual([first, second, third].sort());
    });

    it('neither finds, counts nor spells what the caller may not read', async () => {
      const { portal } = await start({ features: [catalogPolicy()] });
      portal.hidden.add(LEDGER);
      const [shared, own] = await report(
        portal,
        change('1', {
          title: 'Raise the pool',
          entityRefs: [PAYMENTS, LEDGER],
        }),
        change('2', { title: 'Lower the pool' }),
        change('3', {
          title: 'Hide the pool',
          entityRefs: [LEDGER],
          description: 'The chrysanthemum is secret.',
        }),
      );
      const found = await search(portal, 'pool');
      expect(idsOf(found).sort()).toEqual([shared, own].sort());
      expect(found.totalItems).toBe(2);
      expect(
        found.items.flatMap(({ change: { entityRefs } }) => entityRefs),
      ).toEqual([PAYMENTS, PAYMENTS]);
      for (const secret of ['ledger', 'chrysanthemum', 'chrysanthemun']) {
        expect(await search(portal, secret)).toEqual({
          items: [],
          totalItems: 0,
          pageInfo: {},
        });
      }
      const mistyped = await search(portal, 'raiise chrysanthemun');
      expect(idsOf(mistyped)).toEqual([shared]);
      expect(mistyped.corrected).toEqual([{ from: 'raiise', to: 'raise' }]);
    });

    it('forgets changes that are deleted, with every word of theirs', async () => {
      const { portal, knex, run } = await start({
        config: { handoff: { retention: { changes: { days: 30 } } } },
      });
      const daysAgo = (days: number) => DateTime.utc().minus({ days }).toISO();
      const [, kept] = await report(
        portal,
        change('1', { title: 'Old zeppelin', mergedAt: daysAgo(31) }),
        change('2', { title: 'New gondola', mergedAt: daysAgo(29) }),
      );
      await run('handoff-delete-changes');
      expect(await search(portal, 'zeppelin')).toMatchObject({ items: [] });
      await run('handoff-index-changes');
      expect(idsOf(await search(portal, 'gondola'))).toEqual([kept]);
      expect(
        await knex('handoff_change_search_documents').pluck('document_id'),
      ).toEqual([kept]);
      expect(
        await knex('handoff_change_search_hashes').pluck('change_id'),
      ).toEqual([kept]);
      expect(
        await knex('handoff_change_search_words').where('word', 'zeppelin'),
      ).toEqual([]);
      expect(await knex('handoff_change_search_queue')).toEqual([]);
    });

    it('takes in what was stored before there was an index, many and few', async () => {
      const { portal, knex, run } = await start();
      const many = Array.from({ length: 120 }, (_, index) =>
        change(`${index}`, { title: `Zeppelin ${index}` }),
      );
      await report(portal, ...many);
      expect(await search(portal, 'zeppelin')).toMatchObject({ totalItems: 0 });
      await run('handoff-index-changes');
      expect(await search(portal, 'zeppelin')).toMatchObject({
        totalItems: 120,
      });

      await knex.migrate.down(MIGRATION);
      await knex.migrate.up(MIGRATION);
      expect(await search(portal, 'zeppelin')).toMatchObject({ totalItems: 0 });
      await run('handoff-index-changes');
      expect(await search(portal, 'zeppelin')).toMatchObject({
        totalItems: 120,
      });
    });

    it('tells a list of changes with their texts to those who ask for them', async () => {
      const { portal } = await start();
      await report(
        portal,
        change('1', {
          description: `${DESCRIPTION}\n\n${'x'.repeat(30_000)}`,
        }),
      );
      const list = async (query: string) =>
        (await portal.request('get', `/changes${query}`)).body.items[0];
      expect((await list('?include=text')).text).toMatch(
        /^Fewer timeouts at the end of the month\.\nWatch the saturation of the connection pool\.\nx+$/,
      );
      expect((await list('?include=text')).text).toHaveLength(20_000);
      expect(await list('')).not.toHaveProperty('text');
      expect(
        await portal.request('get', '/changes?include=secrets'),
      ).toMatchObject({ status: 400 });
    });

    it('writes nothing for a change that says the same', async () => {
      const { portal, knex } = await start();
      const numberOf = async () =>
        knex('handoff_change_search_documents').pluck('number');
      await report(portal, change('1', { title: 'Raise the pool' }));
      const before = await numberOf();
      await report(
        portal,
        change('1', {
          title: 'Raise the pool',
          deployedAt: '2026-11-03T10:00:00Z',
          state: 'deployed',
        }),
      );
      expect(await numberOf()).toEqual(before);
      expect(await knex('handoff_change_search_queue')).toEqual([]);
      await report(portal, change('1', { title: 'Lower the pool' }));
      expect(await numberOf()).not.toEqual(before);
    });

    it('keeps up with what is reported at the same time', async () => {
      const { portal, run } = await start();
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          report(
            portal,
            change(`${index % 4}`, { title: `Zeppelin ${index}` }),
          ),
        ),
      );
      await run('handoff-index-changes');
      expect(await search(portal, 'zeppelin')).toMatchObject({ totalItems: 4 });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
