import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Change } from 'backstage-plugin-handoff-common';
import {
  handoffChangesExtensionPoint,
  RetryLaterError,
  type ChangeBackfill,
  type ChangeSink,
} from 'backstage-plugin-handoff-node';
import { DateTime, Settings } from 'luxon';
import { catalogPolicy, deny } from '../../__testUtils__/catalogPolicy';
import {
  createTestPortal,
  testEntity,
} from '../../__testUtils__/createTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const START = DateTime.fromISO('2026-11-20T12:00:00Z').toMillis();

afterEach(() => {
  Settings.now = () => Date.now();
});

describe.each(databases.eachSupportedId())('sources on %s', databaseId => {
  async function start(
    read: ChangeBackfill['read'],
    ...features: BackendFeature[]
  ) {
    let now = START;
    Settings.now = () => now;
    let sink: ChangeSink | undefined;
    const scheduler = mockServices.scheduler();
    const knex = await databases.init(databaseId);
    const portal = await createTestPortal({
      knex,
      entities: ['payments', 'ledger'].map(name =>
        testEntity(
          name,
          { path: '/nowhere' },
          {
            annotations: {
              'github.com/project-slug': `acme/${name}`,
              'handoff/docs-ref': 'url:https://example.invalid/none',
            },
          },
        ),
      ),
      features: [
        ...features,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createBackendModule({
          pluginId: 'handoff',
          moduleId: 'fake-host',
          register(env) {
            env.registerInit({
              deps: { changes: handoffChangesExtensionPoint },
              async init({ changes }) {
                changes.addSource({
                  id: 'fake-host',
                  connect: async given => {
                    sink = given;
                  },
                  backfill: {
                    schedule: {
                      frequency: { minutes: 5 },
                      timeout: { minutes: 5 },
                    },
                    accepts: repository => repository.startsWith('github.com/'),
                    read,
                  },
                });
              },
            });
          },
        }),
      ],
    });
    for (const { metadata } of portal.entities) {
      await portal.request(
        'post',
        `/entities/component/default/${metadata.name}/refresh`,
      );
    }
    return {
      portal,
      sink: () => sink!,
      backfill: () => scheduler.triggerTask('handoff-backfill-fake-host'),
      pass: (minutes: number) => {
        now += minutes * 60_000;
      },
      states: async () =>
        knex('handoff_change_backfills').orderBy('repository'),
      titles: async () => {
        const { body } = await portal.request('get', '/changes');
        return (body.items as Change[]).map(({ title }) => title).sort();
      },
    };
  }

  const commit = (title: string, repository = 'github.com/acme/payments') => ({
    externalId: `${repository} ${title}`,
    kind: 'commit' as const,
    title,
    repository,
    mergedAt: '2026-11-19T12:00:00Z',
  });

  it('takes what a source sees, and leaves out what is about no entity', async () => {
    const { sink, titles } = await start(async function* read() {});
    const report = await sink().report([
      commit('Seen'),
      commit('Of others', 'github.com/acme/other'),
    ]);
    expect(report).toMatchObject({ added: 1, refused: 1 });
    expect(await titles()).toEqual(['Seen']);
    expect(
      await sink().report([commit('Of others', 'github.com/acme/other')]),
    ).toMatchObject({ refused: 1 });
  });

  it('goes on where it stopped', async () => {
    const asked: (string | undefined)[] = [];
    let isBroken = true;
    const { backfill, pass, titles, states } = await start(async function* read(
      repository,
      { cursor, since },
    ) {
      if (!repository.endsWith('/payments')) return;
      expect(since).toBe(DateTime.utc().minus({ days: 30 }).toISO());
      asked.push(cursor);
      if (!cursor) {
        yield { changes: [commit('One')], cursor: '1' };
        if (isBroken) throw new Error('500 of the host');
      }
      yield { changes: [commit('Two')], cursor: '2' };
    });
    await backfill();
    expect(await titles()).toEqual(['One']);
    expect((await states()).at(-1)).toMatchObject({
      repository: 'github.com/acme/payments',
      cursor: '1',
      failure: '500 of the host',
      retry_at: '2026-11-20T12:01:00.000Z',
    });
    isBroken = false;
    await backfill();
    expect(asked).toEqual([undefined]);
    pass(1);
    await backfill();
    expect(await titles()).toEqual(['One', 'Two']);
    expect((await states()).at(-1)).toMatchObject({
      cursor: '2',
      failure: null,
      failed_at: null,
      succeeded_at: '2026-11-20T12:01:00.000Z',
    });
    await backfill();
    expect(asked).toEqual([undefined, '1', '2']);
  });

  it('tells those who may how far it has come', async () => {
    let isBroken = false;
    const { backfill, pass, portal } = await start(async function* read(
      repository,
    ) {
      if (isBroken && repository.endsWith('/ledger')) {
        throw new Error('The host answers 500');
      }
    },
    catalogPolicy());
    const sources = async (query = '') =>
      (await portal.request('get', `/changes/sources${query}`)).body.items;
    expect(await sources()).toEqual([]);
    await backfill();
    isBroken = true;
    pass(5);
    await backfill();
    const ledger = {
      source: 'fake-host',
      repository: 'github.com/acme/ledger',
      entityRefs: ['component:default/ledger'],
      state: 'failing',
      lastReadAt: '2026-11-20T12:00:00.000Z',
      failingSince: '2026-11-20T12:05:00.000Z',
      waitingUntil: '2026-11-20T12:06:00.000Z',
      error: 'The host answers 500',
    };
    expect(await sources()).toEqual([
      ledger,
      {
        source: 'fake-host',
        repository: 'github.com/acme/payments',
        entityRefs: ['component:default/payments'],
        state: 'ok',
        lastReadAt: '2026-11-20T12:05:00.000Z',
      },
    ]);
    expect(await sources('?entityRef=component:default/ledger')).toEqual([
      ledger,
    ]);
    portal.hidden.add('component:default/ledger');
    expect(await sources('?entityRef=component:default/ledger')).toEqual([]);
    expect(
      await portal.request('get', '/changes/sources?entityRef=ledger'),
    ).toMatchObject({ status: 400 });
  });

  it('tells nobody else', async () => {
    const { portal } = await start(async function* read() {},
    deny('handoff.change.read'));
    const as = mockCredentials.none.header();
    expect(
      await portal.request('get', '/changes/sources', { as }),
    ).toMatchObject({ status: 401 });
    expect(await portal.request('get', '/changes/sources')).toMatchObject({
      status: 403,
    });
  });

  it('leaves a host alone for as long as it wants, all of it', async () => {
    const asked: string[] = [];
    const { backfill, pass, states } = await start(async function* read(
      repository,
    ) {
      asked.push(repository);
      throw new RetryLaterError(
        'The rate limit is used up',
        DateTime.utc(2026, 11, 20, 12, 30).toISO()!,
      );
    });
    await backfill();
    await backfill();
    expect(asked).toHaveLength(1);
    for (const state of await states()) {
      expect(state).toMatchObject({
        failure: 'The rate limit is used up',
        retry_at: '2026-11-20T12:30:00.000Z',
      });
    }
    pass(31);
    await backfill();
    expect(asked).toHaveLength(2);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
