import { performance } from 'node:perf_hooks';
import { withDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { copyDocuments, loadAlerts, loadCorpus, QUERY_KINDS } from '../corpora';
import {
  createHandoffEngine,
  createLunrEngine,
  createPgEngine,
  type Engine,
} from '../engines';

const DEFAULT_SIZES = ['400', '10000', '100000'];
/** Lunr holds everything in memory: at 100,000 documents it needs more than Node.js has by default. */
const MAX_LUNR_DOCUMENTS = 10_000;
const PAGE_SIZE = 20;
const QUERIES = 200;
const WARM_UP_QUERIES = 20;

/**
 * How long searches take at several sizes: all engines answer the same queries.
 *
 * @param options - numbers of documents
 */
export async function measureSearchLatency(options: string[]): Promise<void> {
  const sizes = (options.length ? options : DEFAULT_SIZES).map(Number);
  const alerts = loadAlerts();
  const corpora = [...new Set(alerts.map(({ corpus }) => corpus))];
  const documents = corpora.flatMap(loadCorpus);
  const queries = pickEvenly(
    alerts.flatMap(({ texts }) =>
      QUERY_KINDS.flatMap(kind => texts[kind] ?? []),
    ),
    QUERIES,
  );
  const rows: string[][] = [];
  for (const size of sizes) {
    const copies = copyDocuments(documents, size);
    await withDatabases(async databases => {
      const handoffPostgres = await databases.openPostgres();
      const searchPostgres = await databases.openPostgres();
      const engines: Engine[] = [
        await createHandoffEngine(
          'Handoff on SQLite',
          await databases.openSqlite(),
        ),
        await createHandoffEngine('Handoff on PostgreSQL', handoffPostgres),
        await createPgEngine(searchPostgres),
        ...(size <= MAX_LUNR_DOCUMENTS ? [createLunrEngine()] : []),
      ];
      const indexing = new Map<Engine, number>();
      for (const engine of engines) {
        indexing.set(engine, await time(() => engine.index(copies)));
      }
      // As PostgreSQL does by itself soon after much was written.
      await handoffPostgres.raw('vacuum analyze');
      await searchPostgres.raw('vacuum analyze');
      // One after the other: in turns, each would pay for the garbage and the caches of all.
      for (const engine of engines) {
        const times = await timeQueries(engine, queries);
        rows.push([
          size.toLocaleString('en'),
          engine.name,
          percentile(times, 0.5).toFixed(1),
          percentile(times, 0.95).toFixed(1),
          (indexing.get(engine)! / 1000).toFixed(0),
        ]);
        console.error(rows.at(-1)!.join('\t'));
      }
    });
  }
  console.log(
    `\n${queries.length} queries by name, split name, summary and description, ${PAGE_SIZE} results with excerpts\n`,
  );
  console.log(
    markdownTable(
      ['documents', 'engine', 'p50 (ms)', 'p95 (ms)', 'indexing (s)'],
      rows,
    ),
  );
}

async function timeQueries(
  engine: Engine,
  queries: string[],
): Promise<number[]> {
  for (const query of queries.slice(0, WARM_UP_QUERIES)) {
    await engine.search(query, PAGE_SIZE);
  }
  const times: number[] = [];
  for (const query of queries) {
    times.push(await time(() => engine.search(query, PAGE_SIZE)));
  }
  return times;
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function pickEvenly<T>(items: T[], count: number): T[] {
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, i) => items[Math.floor((i * items.length) / count)],
  );
}
