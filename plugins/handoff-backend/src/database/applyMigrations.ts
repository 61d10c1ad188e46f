import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const MIGRATIONS_FOLDER = resolvePackagePath(
  'backstage-plugin-handoff-backend',
  'migrations',
);

/** The plugin's database, brought up to date unless the configuration says to leave that to somebody else. */
export async function applyMigrations(
  database: DatabaseService,
): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({ directory: MIGRATIONS_FOLDER });
  }
  return client;
}
