import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { applyMigrations } from '../database';
import type { DocumentScope, SearchableDocument } from '../documents';
import { DatabaseSearchStore } from './DatabaseSearchStore';

jest.setTimeout(60_000);

const TABLES = ['documents', 'contents', 'sections', 'terms', 'words'];

function searchable(
  documentId: string,
  title: string,
  text: string = '',
  overrides: Partial<SearchableDocument> = {},
): SearchableDocument {
  return {
    documentId,
    title,
    alerts: [],
    tags: [],
    entityNames: [],
    sections: [{ text }],
    ...overrides,
  };
}

describe('DatabaseSearchStore', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function createStore(id: TestDatabaseId) {
    const client = await databases.init(id);
    await applyMigrations({ getClient: async () => client });
    const store = await DatabaseSearchStore.create({ client });
    const put = (...documents: SearchableDocument[]) =>
      client.transaction(transaction => store.put(transaction, documents));
    const find = async (query: string, scope?: DocumentScope, limit = 50) => {
      const { candidates } = await store.find({ query, scope, limit });
      return candidates.map(({ documentId }) => documentId);
    };
    return { client, store, put, find };
  }

  /** In how many documents each term is, as the index itself has it and as it is counted. */
  async function countTerms(client: Knex) {
    const documents: { terms: string }[] =
      client.client.dialect === 'postgresql'
        ? await client('handoff_search_contents').select(
            client.raw(`array_to_string(tsvector_to_array(terms), ' ') terms`),
          )
        : await client('handoff_search_index').select('terms');
    const indexed: Record<string, number> = {};
    for (const term of documents.flatMap(({ terms }) => terms.split(' '))) {
      indexed[term] = (indexed[term] ?? 0) + 1;
    }
    const rows: { term: string; total: number | string }[] = await client(
      'handoff_search_terms',
    )
      .whereNot('term', 'like', '#%')
      .groupBy('term')
      .select('term')
      .sum({ total: 'change' });
    const counted = Object.fromEntries(
      rows.map(row => [row.term, Number(row.total)]),
    );
    return { indexed, counted };
  }

  it('runs on both databases', () => {
    expect(databases.eachSupportedId()).toContainEqual(['SQLITE_3']);
  });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    it('finds documents by any word, wherever it stands, best first', async () => {
      const { put, find, store } = await createStore(databaseId);
      await put(
        searchable('title', 'Kafka consumer lag'),
        searchable('alert', 'Slow readers', '', { alerts: ['KafkaLagHigh'] }),
        searchable('body', 'Brokers', 'When the lag of kafka rises, wait.'),
        searchable('tag', 'Queues', '', { tags: ['kafka'] }),
        searchable('path', 'Topics', '', { path: 'kafka/topics.md' }),
        searchable('entity', 'Rollback', '', { entityNames: ['kafka-broker'] }),
        searchable('heading', 'Streams', '', {
          sections: [{ heading: { text: 'Kafka', slug: 'kafka' }, text: 'x' }],
        }),
        searchable('other', 'Postgres vacuum', 'Nothing in common'),
      );

      const everywhere = await find('KAFKA');
      expect(new Set(everywhere)).toEqual(
        new Set(['title', 'alert', 'body', 'tag', 'path', 'entity', 'heading']),
      );
      const both = await find('kafka lags');
      expect(both.slice(0, 3).sort()).toEqual(['alert', 'body', 'title']);
      expect(both).toHaveLength(7);
      expect(await find('kafka-broker rollback')).toHaveLength(7);
      expect((await find('kafka-broker rollback'))[0]).toBe('entity');
      expect(await find('kafka', undefined, 2)).toHaveLength(2);

      const { candidates } = await store.find({ query: 'kafka lag', limit: 9 });
      const scores = candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('brings spellings of one name together', async () => {
      const { put, find } = await createStore(databaseId);
      await put(
        searchable('1', 'KubeStatefulSetReplicasMismatch'),
        searchable('2', 'Roll back the payments_api'),
        searchable('3', 'Überlast der Datenbank'),
        searchable('4', '数据库故障处理'),
        searchable('5', 'השרת נפל'),
        searchable('6', 'Disk is full 🔥'),
      );

      for (const [query, id] of [
        ['kubestatefulsetreplicasmismatch', '1'],
        ['statefulset', '1'],
        ['stateful sets', '1'],
        ['rollback', '2'],
        ['PaymentsApi', '2'],
        ['ueberlast Uberlast', '3'],
        ['数据库', '4'],
        ['השרת', '5'],
        ['🔥 disks', '6'],
      ]) {
        expect([query, await find(query)]).toEqual([query, [id]]);
      }
    });

    it('tolerates mistyped words, and says what it searched instead', async () => {
      const { put, store } = await createStore(databaseId);
      await put(
        searchable('1', 'Alertmanager crashlooping', 'It restarts.'),
        searchable('2', 'Prometheus', 'Prometheus scrapes targets.'),
      );

      for (const [query, id, corrected] of [
        ['crashlopping', '1', [{ from: 'crashlopping', to: 'crashlooping' }]],
        ['rpometheus down', '2', [{ from: 'rpometheus', to: 'prometheus' }]],
        ['prometheus targest', '2', [{ from: 'targest', to: 'targets' }]],
        ['alertm', '1', [{ from: 'alertm', to: 'alertmanager' }]],
        ['crashlooping', '1', []],
        ['nothing alike', undefined, []],
      ] as const) {
        const findings = await store.find({ query, limit: 10 });
        expect(findings.candidates[0]?.documentId).toBe(id);
        expect(findings.corrected).toEqual(corrected);
      }
    });

    it('marks the words of the query, in the order of the ids', async () => {
      const { put, store } = await createStore(databaseId);
      await put(
        searchable('1', 'Disk <b>full</b>', '', {
          sections: [
            { text: 'An introduction.' },
            {
              heading: { text: 'Mitigation', slug: 'mitigation' },
              text: 'Delete what fills\nthe disks.',
            },
          ],
        }),
        searchable('2', 'Empty', '', { sections: [] }),
      );

      const { query } = await store.find({ query: 'fill the disk', limit: 9 });
      expect(
        await store.present({ query, documentIds: ['2', 'gone', '1'] }),
      ).toEqual([
        {
          documentId: '2',
          titleSegments: [{ text: 'Empty', match: false }],
          excerpt: [],
        },
        {
          documentId: '1',
          section: { text: 'Mitigation', slug: 'mitigation' },
          titleSegments: [
            { text: 'Disk', match: true },
            { text: ' <b>full</b>', match: false },
          ],
          excerpt: [
            { text: 'Delete what ', match: false },
            { text: 'fills', match: true },
            { text: ' the ', match: false },
            { text: 'disks', match: true },
            { text: '.', match: false },
          ],
        },
      ]);
    });

    it('searches within a scope, however many documents are outside of it', async () => {
      const { client, put, find } = await createStore(databaseId);
      const crowd = Array.from({ length: 300 }, (_, i) =>
        searchable(`crowd-${i}`, 'Restart the pod', 'The pod is restarted.'),
      );
      await put(
        ...crowd,
        searchable('mine', 'Notes', `A pod. ${'Other words. '.repeat(50)}`),
        searchable('also', 'Restart the pod', 'The pod is restarted.'),
      );
      await client.schema.createTable('mine', table => {
        table.string('id');
      });
      await client('mine').insert([{ id: 'mine' }, { id: 'also' }]);
      const scope: DocumentScope = (query, column) =>
        query.whereExists(inner =>
          inner
            .from('mine')
            .whereRaw('?? = ??', ['mine.id', column])
            .select('mine.id'),
        );

      expect(await find('restart the pod', scope)).toEqual(['also', 'mine']);
      expect(await find('pod', scope, 1)).toEqual(['also']);
      expect(await find('other', scope)).toEqual(['mine']);
      expect(
        await find('pod', query => {
          query.whereRaw('1 = 0');
        }),
      ).toEqual([]);
      expect(new Set(await find('restart the pod', undefined, 301)).size).toBe(
        301,
      );
    });

    it('finds in large collections what too many documents have in common', async () => {
      const { put, find } = await createStore(databaseId);
      const crowd = Array.from({ length: 4_500 }, (_, i) =>
        searchable(`${i}`, `Restart pod ${i}`),
      );
      await put(...crowd, searchable('both', 'Restart', 'a pod full of disks'));

      expect(await find('restart')).toHaveLength(50);
      expect((await find('restart the disks'))[0]).toBe('both');
      expect(await find('pod restart')).toHaveLength(50);
      expect((await find('restart pod 4321'))[0]).toBe('4321');
    });

    it('indexes within the transaction', async () => {
      const { client, store, put, find } = await createStore(databaseId);
      await put(searchable('1', 'Old title', 'quokka'));
      const before = await countTerms(client);

      await expect(
        client.transaction(async transaction => {
          await store.put(transaction, [
            searchable('1', 'New title', 'wombat'),
            searchable('2', 'Another', 'wombat'),
          ]);
          await store.remove(transaction, ['1']);
          throw new Error('changed my mind');
        }),
      ).rejects.toThrow('changed my mind');
      expect(await find('wombat')).toEqual([]);
      expect(await find('quokka')).toEqual(['1']);
      expect(await countTerms(client)).toEqual(before);

      await put(searchable('1', 'New title', 'wombat'));
      expect(await find('wombat')).toEqual(['1']);
      expect(await find('quokka')).toEqual([]);
      const { indexed, counted } = await countTerms(client);
      expect(counted).toEqual(indexed);
    });

    it('leaves no trace of what it removes', async () => {
      const { client, store, put, find } = await createStore(databaseId);
      await put(
        searchable('1', 'Secret plan', 'The hunter sleeps'),
        searchable('2', 'Plan', 'The hunter wakes'),
      );

      await client.transaction(transaction =>
        store.remove(transaction, ['1', 'unknown']),
      );
      expect(await find('plan hunter')).toEqual(['2']);
      expect(
        (await store.find({ query: 'secrte', limit: 1 })).corrected,
      ).toEqual([]);
      const { indexed, counted } = await countTerms(client);
      expect(counted).toEqual(indexed);

      await client.transaction(transaction => store.remove(transaction, ['2']));
      for (const table of TABLES) {
        const rows = await client(`handoff_search_${table}`);
        expect([table, rows]).toEqual([table, []]);
      }
    });

    it('keeps counts right and small through many changes', async () => {
      const { client, put } = await createStore(databaseId);
      for (let i = 0; i < 40; i++) {
        await put(
          searchable(`${i % 7}`, 'The same title', `word${i} and others`),
          searchable(`${i % 3}`, 'The same title again'),
        );
      }
      const { indexed, counted } = await countTerms(client);
      expect(counted).toEqual(indexed);
      const rows = await client('handoff_search_terms').where('term', 'same');
      expect(rows.length).toBeLessThan(20);
    });

    it('lets transactions index at the same time', async () => {
      const { client, store, find } = await createStore(databaseId);
      // SQLite has one connection here; on PostgreSQL the transactions overlap, each with the same words in its own order.
      await Promise.all(
        Array.from({ length: 8 }, (_, writer) =>
          client.transaction(async transaction => {
            for (let round = 0; round < 12; round++) {
              const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
              const shift = (writer + round) % words.length;
              const text = [...words.slice(shift), ...words.slice(0, shift)];
              await store.put(transaction, [
                searchable(`${writer}-${round % 4}`, text[0], text.join(' ')),
              ]);
              if (round % 5 === 4) {
                await store.remove(transaction, [`${writer}-0`]);
              }
            }
          }),
        ),
      );
      const { indexed, counted } = await countTerms(client);
      expect(counted).toEqual(indexed);
      const expected = new Set(await find('epsilon', undefined, 100));
      expect(expected.size).toBe(indexed.epsilon);
    });

    it('answers queries of any kind', async () => {
      const { put, store } = await createStore(databaseId);
      const hostile = [
        '',
        ' \t\n',
        '"',
        `' or 1=1 --`,
        '"unbalanced AND (NEAR OR NOT *',
        'NEAR(restart pod, 5) title:pod ^pod pod*',
        'a & b | !c <-> d:*',
        '\0null\0',
        '\ud800half',
        '💥🔥',
        '再起動 한국어 ไทย',
        'שלום مرحبا',
        '%_\\',
        '=pod #documents',
        'x'.repeat(10_000),
        'pod '.repeat(2_500),
        Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(' '),
      ];
      await put(
        ...hostile.map((text, i) =>
          searchable(`${i}`, text, text, {
            alerts: [text],
            tags: [text],
            path: text,
            entityNames: [text],
            sections: [{ heading: { text, slug: text }, text }],
          }),
        ),
      );
      const search = async (query: string) => {
        const findings = await store.find({ query, limit: 20 });
        const documentIds = findings.candidates.map(each => each.documentId);
        const hits = await store.present({
          query: findings.query,
          documentIds,
        });
        expect(hits).toHaveLength(documentIds.length);
        return documentIds;
      };

      for (const query of hostile) {
        const hasWords = /[\p{L}\p{N}]/u.test(query);
        expect((await search(query)).length > 0).toBe(hasWords);
      }
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async query => {
          await search(query);
        }),
        { numRuns: 50 },
      );
    });
  });
});
