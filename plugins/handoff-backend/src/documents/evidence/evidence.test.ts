import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import type {
  HandoffDocument,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  createTestPortal,
  testEntity,
} from '../../__testUtils__/createTestPortal';
import { testUserInfo } from '../../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const service = mockCredentials.service.header();
const PAYMENTS = 'component:default/payments';
const LEDGER = 'component:default/ledger';
const CODE = 'github.com/acme/shop';

/** Merged a moment ago, in the code that the document names unless it is said otherwise. */
function change(
  externalId: string,
  overrides: Partial<ReportedChange> = {},
): ReportedChange {
  return {
    source: 'ci',
    externalId,
    kind: 'pull-request',
    title: externalId,
    repository: CODE,
    paths: ['src/payments/refunds.ts'],
    mergedAt: DateTime.utc().toISO(),
    ...overrides,
  };
}

const risky = change('risky', {
  number: 12,
  description: '## Risk\n\nHigh\n',
});

const several = (count: number, overrides: Partial<ReportedChange> = {}) =>
  Array.from({ length: count }, (_, n) => change(`change ${n}`, overrides));

describe.each(databases.eachSupportedId())('evidence on %s', databaseId => {
  async function start(config: JsonObject = {}, gates: JsonObject[] = []) {
    const knex: Knex = await databases.init(databaseId);
    const scheduler = mockServices.scheduler();
    const source = { etag: 'c1', text: '# Refunds\n\nSee `src/payments/`.\n' };
    const payments = testEntity(
      'payments',
      { path: '/nowhere' },
      {
        annotations: {
          'handoff/docs-ref': 'url:https://github.com/acme/shop/tree/main/ops',
          'github.com/project-slug': 'acme/shop',
        },
      },
    );
    payments.relations?.push({ type: 'dependsOn', targetRef: LEDGER });
    const portal = await createTestPortal({
      knex,
      config: { handoff: { freshness: config, readiness: { gates } } },
      entities: [
        payments,
        testEntity('ledger', { path: '/nowhere' }),
        testEntity('other', { path: '/nowhere' }),
      ],
      features: [
        testUserInfo,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.urlReader.mock({
          readTree: async (_url, options) => {
            if (options?.etag === source.etag) throw new NotModifiedError();
            return {
              etag: source.etag,
              files: async () => [
                {
                  path: 'ops/refunds.md',
                  content: async () => Buffer.from(source.text),
                },
              ],
              archive: async () => Promise.reject(new Error('not asked for')),
              dir: async () => Promise.reject(new Error('not asked for')),
            };
          },
        }).factory,
      ],
    });
    const send = async (
      method: 'get' | 'post',
      path: string,
      body?: object,
      as?: string,
    ) => {
      const response = await portal.request(method, path, { as }).send(body);
      // The body tells what went wrong.
      expect([response.status, response.body]).toEqual([
        response.status < 300 ? response.status : 'success',
        response.body,
      ]);
      return response.body;
    };
    const refresh = () =>
      send('post', `/entities/component/default/payments/refresh`);
    const sumUp = () => scheduler.triggerTask('handoff-sum-up-evidence');
    const list = async (query = ''): Promise<HandoffDocument[]> =>
      (await send('get', `/documents?limit=100${query}`)).items;
    const read = async () => {
      await sumUp();
      const [document] = await list(`&entityRef=${PAYMENTS}`);
      return document;
    };
    await refresh();
    return {
      portal,
      knex,
      source,
      send,
      refresh,
      sumUp,
      list,
      read,
      report: (...changes: ReportedChange[]) =>
        send('post', '/changes', { changes }, service),
      review: async () => {
        const { id, revision } = await read();
        await send('post', `/documents/${id}/reviews`, { revision });
      },
    };
  }

  const today = () => DateTime.utc().toISODate();

  it('makes a document due when the code has changed that it names', async () => {
    const { report, review, read, list, send } = await start();
    await review();
    expect((await read()).freshness.state).toBe('fresh');
    await report(...several(3), { ...risky, mergedAt: DateTime.utc().toISO() });
    const due = await read();
    expect(due.freshness).toEqual({
      state: 'due',
      reasons: [
        `4 changes, 1 high-risk, since it was verified on ${today()}; all of them in files that it names`,
        `Verified by user:default/mock (revision 1) on ${today()}`,
      ],
    });
    expect(await list('&freshness=due')).toMatchObject([{ id: due.id }]);
    expect(await list('&freshness=fresh')).toEqual([]);
    const summary = await send('get', '/entities/component/default/payments');
    expect(summary.documents).toMatchObject([{ freshness: due.freshness }]);
    const { document } = await send('get', `/documents/${due.id}`);
    expect(document.freshness).toEqual(due.freshness);
    const found = await send('get', '/search?q=refunds');
    expect(found.items).toMatchObject([{ freshness: 'due' }]);

    await report(change('revert', { description: 'Reverts #12' }));
    expect((await read()).freshness).toMatchObject({ state: 'fresh' });

    await report(...several(20));
    expect((await read()).freshness).toMatchObject({ state: 'stale' });
    await send('post', `/documents/${due.id}/reviews`, { revision: 1 });
    const [reviewed] = await list();
    expect(reviewed.freshness).toMatchObject({ state: 'fresh' });
    expect((await read()).freshness.reasons).toEqual([
      `Verified by user:default/mock (revision 1) on ${today()}`,
    ]);
  });

  it('looks again at the documents of a repository, a dependency and a rule alone', async () => {
    const { report, review, read } = await start();
    await review();
    await report(
      ...several(3, { paths: ['src/other.ts'] }),
      change('ledger', { repository: undefined, entityRefs: [LEDGER] }),
      change('elsewhere', { repository: 'github.com/acme/elsewhere' }),
    );
    expect((await read()).freshness).toEqual({
      state: 'fresh',
      reasons: [
        `Verified by user:default/mock (revision 1) on ${today()}`,
        `3 changes since it was verified on ${today()}`,
        `1 change of what its service depends on since it was verified on ${today()}`,
      ],
    });
  });

  it('is verified by the pull request that changed it', async () => {
    const { report, read, refresh, source } = await start();
    expect((await read()).freshness.reasons).toEqual([
      'Nobody has verified it yet',
    ]);
    await report(
      change('rewrite', { paths: ['ops/refunds.md', 'src/payments/a.ts'] }),
      ...several(5),
    );
    Object.assign(source, { etag: 'c2', text: '# Refunds\n\nNew.\n' });
    await refresh();
    const { freshness } = await read();
    expect(freshness.state).toBe('fresh');
    expect(freshness.reasons).toContain(
      `Verified with the pull request that changed it, merged on ${today()}`,
    );
    Object.assign(source, { etag: 'c3', text: '# Refunds\n\nNewer.\n' });
    await refresh();
    expect((await read()).freshness.state).toBe('unverified');
  });

  it('fails the gate that wants a fresh document', async () => {
    const gate = {
      id: 'runbook',
      title: 'A runbook is fresh',
      criterion: 'It is',
      level: 'required',
      check: { id: 'document', kind: 'operations', fresh: true },
    };
    const { report, review, sumUp, send } = await start({}, [gate]);
    await review();
    const readGate = async () => {
      const path = '/readiness/component/default/payments';
      const { gates } = await send('get', path);
      return gates[0];
    };
    expect(await readGate()).toMatchObject({ state: 'passed' });
    await report(...several(5));
    await sumUp();
    expect(await readGate()).toMatchObject({
      state: 'failed',
      reason:
        'It has 1 document of the kind operations, but none that is verified and fresh',
    });
  });

  it('counts nothing where it is turned off', async () => {
    const { report, review, read } = await start({ byChange: false });
    await review();
    await report(...several(20));
    expect((await read()).freshness).toEqual({
      state: 'fresh',
      reasons: [`Verified by user:default/mock (revision 1) on ${today()}`],
    });
  });

  it('lists first what is most worth a review', async () => {
    const { report, review, list, read, send, sumUp } = await start();
    await review();
    const write = (title: string, path: string) =>
      send('post', '/documents', {
        entityRef: PAYMENTS,
        kind: 'runbook',
        title,
        content: `---\npaths: [${path}]\n---\n\n# ${title}\n\n1. Do it.\n`,
      });
    const used = (await write('Used', 'src/used')).document;
    const quiet = (await write('Quiet', 'src/quiet')).document;
    for (const outcome of ['resolved', 'resolved']) {
      const { run } = await send('post', '/runs', {
        documentId: used.id,
        trigger: 'manual',
      });
      await send('post', `/runs/${run.id}/finish`, { outcome });
    }
    await report(
      ...several(6),
      change('a', { paths: ['src/used/a.ts'] }),
      change('b', { paths: ['src/used/b.ts'] }),
      change('c', { paths: ['src/used/c.ts'] }),
    );
    await read();
    const values = (await list('&order=value')).map(document => [
      document.title,
      document.reviewValue,
    ]);
    expect(values).toEqual([
      ['Used', { value: 9.9, uses: 2, points: 3.3 }],
      ['Refunds', { value: 6.15, uses: 0, points: 6.15 }],
      ['Quiet', { value: 0.45, uses: 0, points: 0.45 }],
    ]);
    const paged = await send('get', '/documents?order=value&limit=1');
    const next = await send(
      'get',
      `/documents?order=value&limit=2&cursor=${paged.pageInfo.nextCursor}`,
    );
    expect([...paged.items, ...next.items].map(({ title }) => title)).toEqual([
      'Used',
      'Refunds',
      'Quiet',
    ]);
    expect(await list('&order=value&freshness=due')).toMatchObject([
      { title: 'Refunds', reviewValue: { points: 6.15 } },
    ]);
    expect((await list()).every(({ reviewValue }) => !reviewValue)).toBe(true);

    await send('post', `/documents/${quiet.id}/reviews`, { revision: 1 });
    const after = await list('&order=value');
    expect(after.at(-1)).toMatchObject({
      id: quiet.id,
      reviewValue: { points: 0 },
    });
    await sumUp();
  });

  it('asks the database as often for many documents as for one', async () => {
    const { knex, send, list, sumUp } = await start();
    let asked = 0;
    knex.on('query', () => {
      asked += 1;
    });
    // Readiness may be computed in the background meanwhile, so that the fewest of several times count.
    const countOf = async (run: () => Promise<unknown>) => {
      await sumUp();
      const counts: number[] = [];
      for (let times = 0; times < 5; times += 1) {
        asked = 0;
        await run();
        counts.push(asked);
      }
      return Math.min(...counts);
    };
    const query = '&order=value&freshness=unverified';
    const one = await countOf(() => list(query));
    for (let n = 0; n < 20; n += 1) {
      await send('post', '/documents', {
        entityRef: n % 2 ? PAYMENTS : LEDGER,
        kind: 'runbook',
        title: `Runbook ${n}`,
        content: `# Runbook ${n}\n`,
      });
    }
    expect(await countOf(() => list(query))).toBe(one);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
