import { performance } from 'node:perf_hooks';
import { withDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { copyDocuments, loadCorpus } from '../corpora';
import { createLunrEngine, createPgEngine, type Engine } from '../engines';
import { createResolver, type Resolver } from './createResolver';
import { createEntities, createPortfolio } from './portfolio';

const ALERTS = 200;
const WARM_UP = 20;
const PAGE_SIZE = 20;
const CORPORA = ['prometheus-operator-runbooks', 'openshift-runbooks'];

/**
 * How long it takes to resolve an alert, among many entities and documents, beside a search for its name through the
 * search engines of Backstage, in turns.
 */
export async function measureLatency(): Promise<void> {
  const portfolio = createPortfolio();
  const entities = createEntities();
  await withDatabases(async databases => {
    const resolvers: [string, Resolver][] = [];
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      const client = await open();
      const resolver = await createResolver(client, entities);
      await portfolio.store(resolver, entities);
      if (database === 'PostgreSQL') await client.raw('vacuum analyze');
      resolvers.push([`Handoff on ${database}`, resolver]);
      console.error(`${database}: stored`);
    }
    const searchPostgres = await databases.openPostgres();
    const engines: Engine[] = [
      createLunrEngine(),
      await createPgEngine(searchPostgres),
    ];
    const documents = copyDocuments(
      CORPORA.flatMap(loadCorpus),
      portfolio.documents,
    );
    for (const engine of engines) await engine.index(documents);
    await searchPostgres.raw('vacuum analyze');

    const rows: string[][] = [];
    for (const { name, alerts } of portfolio.mixes(ALERTS)) {
      const times = new Map<string, number[]>();
      for (const [i, alert] of [
        ...alerts.slice(0, WARM_UP),
        ...alerts,
      ].entries()) {
        const measure = async (who: string, run: () => Promise<unknown>) => {
          const start = performance.now();
          await run();
          const time = performance.now() - start;
          if (i < WARM_UP) return;
          times.set(who, [...(times.get(who) ?? []), time]);
        };
        for (const [who, resolver] of resolvers) {
          await measure(who, () => resolver.resolve(alert));
        }
        for (const engine of engines) {
          await measure(`${engine.name}, search by name`, () =>
            engine.search(alert.alertname, PAGE_SIZE),
          );
        }
      }
      for (const [who, measured] of times) {
        rows.push([
          name,
          who,
          percentile(measured, 0.5).toFixed(1),
          percentile(measured, 0.95).toFixed(1),
        ]);
      }
    }
    console.log(
      `\n${portfolio.documents.toLocaleString(
        'en',
      )} documents of ${portfolio.entities.toLocaleString(
        'en',
      )} entities, ${ALERTS} alerts of each kind\n`,
    );
    console.log(markdownTable(['alert', 'by', 'p50 (ms)', 'p95 (ms)'], rows));
  });
}
