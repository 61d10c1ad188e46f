import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  createTestPortal,
  testEntity,
} from '../__testUtils__/createTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const folder = createMockDirectory();

const TOKEN = 'a-token-for-nothing-but-handoff';

describe.each(databases.eachSupportedId())(
  'access of services on %s',
  databaseId => {
    it('serves a token that is restricted to this plugin, and hence not taken by the catalog', async () => {
      folder.setContent({ 'ops/rollback.md': '# Roll back\n' });
      const portal = await createTestPortal({
        knex: await databases.init(databaseId),
        entities: [testEntity('payments', folder)],
        config: {
          backend: {
            baseUrl: 'http://localhost',
            auth: {
              externalAccess: [
                {
                  type: 'static',
                  options: { token: TOKEN, subject: 'pipeline' },
                  accessRestrictions: [{ plugin: 'handoff' }],
                },
              ],
            },
          },
        },
        features: [authServiceFactory, httpAuthServiceFactory],
      });
      const ask = (method: 'get' | 'post', path: string) =>
        portal.request(method, path, { as: `Bearer ${TOKEN}` });

      const entity = '/entities/component/default/payments';
      expect(await ask('post', `${entity}/refresh`)).toMatchObject({
        status: 200,
        body: { sources: [{ state: 'ok', documents: 1 }] },
      });
      expect(await ask('get', entity)).toMatchObject({
        status: 200,
        body: {
          owners: [{ ref: 'group:default/team-a' }],
          documents: [{ title: 'Roll back' }],
        },
      });
      expect(
        await ask('get', '/entities?owner=group:default/team-a'),
      ).toMatchObject({ status: 200, body: { totalItems: 1 } });
      expect(
        await ask('get', '/entities/component/default/nowhere'),
      ).toMatchObject({ status: 404 });
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
