import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Settings } from 'luxon';
import {
  createTestPortal,
  testEntity,
} from '../__testUtils__/createTestPortal';
import { testUserInfo } from '../__testUtils__/testUserInfo';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const now = Settings.now;

function stopClockAt(time: string) {
  Settings.now = () => Date.parse(time);
}

describe.each(databases.eachSupportedId())(
  'etags of documents on %s',
  databaseId => {
    afterEach(() => {
      Settings.now = now;
    });

    it('tell that freshness changed with the clock, and keep nobody from writing because of it', async () => {
      const portal = await createTestPortal({
        knex: await databases.init(databaseId),
        entities: [testEntity('payments', folder)],
        features: [testUserInfo],
      });
      stopClockAt('2026-02-01');
      const created = await portal.request('post', '/documents').send({
        entityRef: 'component:default/payments',
        kind: 'runbook',
        title: 'Restart',
        content:
          '---\nreviewed: 2026-01-01\nreviewEvery: 60d\n---\nRestart it.\n',
      });
      expect(created).toMatchObject({
        status: 201,
        body: { document: { freshness: { state: 'fresh' } } },
      });
      const { etag } = created.headers;
      const path = `/documents/${created.body.document.id}`;
      const readAgain = () =>
        portal.request('get', path).set('If-None-Match', etag);
      expect(await readAgain()).toMatchObject({ status: 304 });

      stopClockAt('2026-03-10');
      const later = await readAgain();
      expect(later).toMatchObject({
        status: 200,
        body: { document: { freshness: { state: 'due' } } },
      });
      expect(later.headers.etag).not.toBe(etag);
      expect(later.body.document.etag).toBe(created.body.document.etag);

      const write = (content: string) =>
        portal.request('put', path).set('If-Match', etag).send({ content });
      expect(await write('Restart it twice.')).toMatchObject({ status: 200 });
      expect(await write('Do not.')).toMatchObject({ status: 412 });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
