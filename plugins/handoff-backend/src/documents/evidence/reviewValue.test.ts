import { TestDatabases } from '@backstage/backend-test-utils';
import {
  change,
  LEDGER,
  PAYMENTS,
  several,
  startEvidencePortal,
} from './__testUtils__/startEvidencePortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'the value of a review on %s',
  databaseId => {
    const start = async () =>
      startEvidencePortal({ knex: await databases.init(databaseId) });

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
      expect([...paged.items, ...next.items].map(({ title }) => title)).toEqual(
        ['Used', 'Refunds', 'Quiet'],
      );
      expect(await list('&order=value&freshness=due')).toMatchObject([
        { title: 'Refunds', reviewValue: { points: 6.15 } },
      ]);
      expect((await list()).every(({ reviewValue }) => !reviewValue)).toBe(
        true,
      );

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
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
