import type { Knex } from 'knex';

/** Whether the database is PostgreSQL rather than SQLite. Asked only by the files that hold a difference. */
export function isPostgres(client: Knex): boolean {
  return client.client.dialect === 'postgresql';
}
