import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { applyMigrations } from '../database';
import type { SearchableDocument } from '../documents';
import { parseDocument } from 'backstage-plugin-handoff-node';
import { DatabaseSearchStore } from './DatabaseSearchStore';

jest.setTimeout(120_000);

/** Real runbooks and alerts of others, beside the checkout. They are not part of this repository. */
const DATA = resolve(__dirname, '../../../../../shared/data');
const isThere = existsSync(resolve(DATA, 'alerts/alerts.jsonl'));

if (!isThere) {
  it('finds the pages of real alerts (skipped: ../shared/data is not there)', () => {
    expect(isThere).toBe(false);
  });
}

interface AlertRow {
  corpus: string;
  alert: string;
  query_summary: string | null;
  query_description: string | null;
  doc_paths_ok: string[];
  primary: boolean;
  heading: string;
}

function readRows(file: string): AlertRow[] {
  return readFileSync(resolve(DATA, 'alerts', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

function readCorpus(corpus: string): SearchableDocument[] {
  const folder = resolve(DATA, 'corpora', corpus);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => {
      const content = readFileSync(resolve(folder, path), 'utf8');
      const { title, alerts, tags, sections } = parseDocument({
        path,
        content,
      });
      const entityNames = [corpus];
      return {
        documentId: path,
        title,
        alerts,
        tags,
        path,
        entityNames,
        sections,
      };
    });
}

function splitName(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
}

/** Mean reciprocal rank of the first right page among the first ten. */
const AIMS = {
  'prometheus-operator-runbooks': {
    name: 0.99,
    split: 0.97,
    summary: 0.93,
    description: 0.85,
  },
  'openshift-runbooks': {
    name: 0.99,
    split: 0.97,
    summary: 0.86,
    description: 0.85,
  },
};

(isThere ? describe : describe.skip)('retrieval of real runbooks', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function index(id: TestDatabaseId, corpus: string) {
    const client = await databases.init(id);
    await applyMigrations({ getClient: async () => client });
    const store = await DatabaseSearchStore.create({ client });
    await client.transaction(transaction =>
      store.put(transaction, readCorpus(corpus)),
    );
    return store;
  }

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    it.each(Object.entries(AIMS))(
      'finds the pages of the alerts of %s',
      async (corpus, aims) => {
        const store = await index(databaseId, corpus);
        const reciprocalRanks: Record<keyof typeof aims, number[]> = {
          name: [],
          split: [],
          summary: [],
          description: [],
        };
        const alerts = readRows('alerts.jsonl').filter(
          row => row.corpus === corpus && row.primary,
        );
        for (const alert of alerts) {
          const queries = {
            name: alert.alert,
            split: splitName(alert.alert),
            summary: alert.query_summary,
            description: alert.query_description,
          };
          for (const [kind, query] of Object.entries(queries)) {
            if (!query) continue;
            const { candidates } = await store.find({ query, limit: 10 });
            const place = candidates.findIndex(({ documentId }) =>
              alert.doc_paths_ok.includes(documentId),
            );
            reciprocalRanks[kind as keyof typeof aims].push(
              place < 0 ? 0 : 1 / (place + 1),
            );
          }
        }
        for (const [kind, aim] of Object.entries(aims)) {
          const ranks = reciprocalRanks[kind as keyof typeof aims];
          const mean = ranks.reduce((sum, rank) => sum + rank) / ranks.length;
          expect([kind, mean >= aim || mean]).toEqual([kind, true]);
        }
      },
    );

    it('points to the section of a single file that answers an alert', async () => {
      const store = await index(databaseId, 'kubernetes-mixin');
      const alerts = readRows('sections.jsonl');
      const missed: string[] = [];
      for (const { alert, heading } of alerts) {
        const { query, candidates } = await store.find({
          query: alert,
          limit: 10,
        });
        const [hit] = await store.present({
          query,
          documentIds: candidates.map(({ documentId }) => documentId),
        });
        if (hit.section?.text !== heading) missed.push(alert);
      }
      expect(missed).toEqual([]);
    });
  });
});
