import type { Knex } from 'knex';
import { applyMigrations, DatabaseSearchStore } from '../common/handoffBackend';
import type { Engine } from './Engine';

/** As many as the search service asks for. */
const MAX_CANDIDATES = 500;
const BATCH_SIZE = 500;

/** Handoff's own search. */
export async function createHandoffEngine(
  name: string,
  client: Knex,
): Promise<Engine> {
  await applyMigrations({ getClient: async () => client });
  const store = await DatabaseSearchStore.create({ client });
  return {
    name,
    async index(documents) {
      for (let start = 0; start < documents.length; start += BATCH_SIZE) {
        const batch = documents.slice(start, start + BATCH_SIZE);
        await client.transaction(transaction => store.put(transaction, batch));
      }
    },
    async search(query, limit) {
      const findings = await store.find({ query, limit: MAX_CANDIDATES });
      const hits = await store.present({
        query: findings.query,
        documentIds: findings.candidates
          .slice(0, limit)
          .map(({ documentId }) => documentId),
      });
      return hits.map(({ documentId }) => documentId);
    },
  };
}
