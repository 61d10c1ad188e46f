import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import type { SearchEngine } from '@backstage/plugin-search-backend-node';
import type { Knex } from 'knex';
import type { SearchableDocument } from '../common/handoffBackend';
import type { Engine } from './Engine';

const TYPE = 'handoff';

/** The default search engine of Backstage, in memory. */
export function createLunrEngine(): Engine {
  return adapt('Lunr', new LunrSearchEngine({ logger: silentLogger() }));
}

/** The search engine of Backstage for PostgreSQL. */
export async function createPgEngine(client: Knex): Promise<Engine> {
  const engine = await PgSearchEngine.fromConfig(new ConfigReader({}), {
    database: { getClient: async () => client },
    logger: silentLogger(),
  });
  return adapt('PgSearchEngine', engine);
}

function adapt(name: string, engine: SearchEngine): Engine {
  return {
    name,
    async index(documents) {
      const indexer: Writable = await engine.getIndexer(TYPE);
      await pipeline(Readable.from(documents.map(toIndexable)), indexer);
    },
    async search(term, limit) {
      const { results } = await engine.query(
        { term, types: [TYPE], pageLimit: limit },
        {} as Parameters<SearchEngine['query']>[1],
      );
      return results.map(({ document }) => document.location);
    },
  };
}

/** The fields that Handoff's collator hands to Backstage Search. */
function toIndexable(document: SearchableDocument) {
  return {
    title: document.title,
    text: document.sections
      .flatMap(({ heading, text }) => [heading?.text ?? '', text])
      .join('\n'),
    location: document.documentId,
    alerts: document.alerts,
    tags: document.tags,
    entityName: document.entityNames[0],
    path: document.path,
  };
}

function silentLogger(): LoggerService {
  const logger: LoggerService = {
    child: () => logger,
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: message => console.error(message),
  };
  return logger;
}
