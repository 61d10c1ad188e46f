import { performance } from 'node:perf_hooks';
import type { Knex } from 'knex';
import { countStatements } from '../common/countStatements';
import { withDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import {
  createEntities,
  createPortfolio,
  createResolver,
  type Resolver,
  type SentAlert,
} from '../resolution';

const SIZES = [50, 500, 5000];
const START = '2026-11-20T10:00:00.000Z';
const END = '2026-11-20T11:00:00.000Z';

/**
 * What it costs to take alerts in, in one call each, among many entities and documents: new ones, the same again, and
 * that they are over.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureIntake(options: string[]): Promise<void> {
  const portfolio = createPortfolio();
  const entities = createEntities();
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (options.length && !options.includes(database)) continue;
      const client = await open();
      const resolver = await createResolver(client, entities);
      await portfolio.store(resolver, entities);
      if (database === 'PostgreSQL') await client.raw('vacuum analyze');
      console.error(`${database}: stored`);
      // What is compiled and planned once is not counted.
      await measureSize({
        client,
        resolver,
        alerts: sample(portfolio, 50, -1),
      });
      for (const size of SIZES) {
        const measured = await measureSize({
          client,
          resolver,
          alerts: sample(portfolio, size, size),
        });
        rows.push(...measured.map(row => [database, String(size), ...row]));
      }
    }
  });
  console.log(
    `${portfolio.documents.toLocaleString(
      'en',
    )} documents of ${portfolio.entities.toLocaleString('en')} entities\n`,
  );
  console.log(
    markdownTable(
      [
        'database',
        'alerts',
        'in one call',
        'transactions',
        'statements',
        'seconds',
      ],
      rows,
    ),
  );
}

/** Alerts of every kind in turns; those of one series are not those of another. */
function sample(
  portfolio: ReturnType<typeof createPortfolio>,
  size: number,
  series: number,
): SentAlert[] {
  const mixes = portfolio.mixes(Math.ceil(size / 3));
  return Array.from({ length: size }, (_, i) => {
    const { labels, ...alert } =
      mixes[i % mixes.length].alerts[Math.floor(i / mixes.length)];
    return { ...alert, labels: { ...labels, instance: `${series}-${i}` } };
  });
}

async function measureSize(options: {
  client: Knex;
  resolver: Resolver;
  alerts: SentAlert[];
}): Promise<string[][]> {
  const { client, resolver } = options;
  const firing = options.alerts.map(
    ({ alertname, labels, summary, description }) => ({
      status: 'firing',
      labels: { alertname, severity: 'critical', ...labels },
      annotations: { summary, description },
      startsAt: START,
      endsAt: '0001-01-01T00:00:00Z',
      generatorURL: 'https://prometheus.example/graph?g0.expr=up',
    }),
  );
  const resolved = firing.map(alert => ({
    ...alert,
    status: 'resolved',
    endsAt: END,
  }));
  const rows: string[][] = [];
  for (const [name, alerts, outcome] of [
    ['new', firing, 'added'],
    ['again', firing, 'unchanged'],
    ['over', resolved, 'updated'],
  ] as const) {
    const count = countStatements(client);
    const start = performance.now();
    const report = await resolver.receive(alerts);
    const seconds = (performance.now() - start) / 1000;
    const { transactions, statements } = count();
    if (report[outcome] !== alerts.length) {
      throw new Error(`Alerts are not ${outcome}: ${JSON.stringify(report)}`);
    }
    rows.push([
      name,
      String(transactions),
      String(statements),
      seconds.toFixed(2),
    ]);
  }
  return rows;
}
