import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { applyMigrations } from './applyMigrations';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const directory = resolvePackagePath(
  'backstage-plugin-handoff-backend',
  'migrations',
);

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, all the way down, and up again', async () => {
    const client = await databases.init(databaseId);
    const apply = () =>
      applyMigrations(mockServices.database({ knex: client }));
    await apply();
    expect(await client.schema.hasTable('handoff_alert_names')).toBe(true);
    await client.migrate.rollback({ directory }, true);
    expect(await client.schema.hasTable('handoff_alert_names')).toBe(false);
    expect(await client.schema.hasTable('handoff_documents')).toBe(false);
    await apply();
    expect(await client.schema.hasTable('handoff_alert_names')).toBe(true);
  });
});
