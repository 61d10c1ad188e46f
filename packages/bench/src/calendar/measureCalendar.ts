import { performance } from 'node:perf_hooks';
import handoffPlugin from 'backstage-plugin-handoff-backend';
import { withDatabases, type BenchDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { startBackend, type Backend } from '../common/startBackend';
import { timeRequests } from '../common/timeRequests';
import { expandNaively } from './expandNaively';
import { createRules, createServices } from './landscape';

const SERVICES = 200;
const RELEASES = 2_000;
const RULES = 50;
const REQUESTS = 60;
const WARM_UP = 10;
const DAY_MS = 86_400_000;
const YEAR = {
  from: new Date('2026-01-01T00:00:00Z'),
  to: new Date('2027-01-01T00:00:00Z'),
};
const YEAR_DAYS = 365;

/**
 * How long a year of releases with windows and freezes takes, beside what expanding the rules alone takes with the library.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureCalendar(options: string[]): Promise<void> {
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (options.length && !options.includes(database)) continue;
      const { requests, naive } = await measure(open);
      for (const [name, times] of requests) {
        const p95 = percentile(times, 0.95);
        rows.push([
          database,
          name,
          percentile(times, 0.5).toFixed(0),
          p95.toFixed(0),
          (p95 / percentile(naive, 0.95)).toFixed(2),
        ]);
      }
      rows.push([
        database,
        'the rules of a year, expanded with the library',
        percentile(naive, 0.5).toFixed(0),
        percentile(naive, 0.95).toFixed(0),
        '1.00',
      ]);
    }
  });
  console.log(
    markdownTable(
      ['database', 'request', 'median (ms)', 'p95 (ms)', 'p95 : library'],
      rows,
    ),
  );
}

async function measure(
  open: BenchDatabases['openSqlite'],
): Promise<{ requests: Map<string, number[]>; naive: number[] }> {
  const client = await open();
  const backend = await startBackend({
    client,
    entities: createServices(SERVICES),
    config: {},
    features: [handoffPlugin],
  });
  try {
    await store(backend);
    if (client.client.config.client === 'pg')
      await client.raw('vacuum analyze');
    console.error(`${RELEASES} releases and ${RULES} rules are stored`);
    const naive: number[] = [];
    const requests = await timeRequests(
      backend,
      {
        'a year': pathOf(YEAR),
        'a month': pathOf({
          from: new Date('2026-06-01T00:00:00Z'),
          to: new Date('2026-07-01T00:00:00Z'),
        }),
      },
      {
        count: REQUESTS,
        warmUp: WARM_UP,
        check: (name, { body }) => {
          const few = name === 'a year' ? RELEASES : RELEASES / 20;
          const { releases, periods, conflicts } = body;
          const isWhole = periods.length > RULES - 10 && conflicts.length > 0;
          if (releases.length < few || !isWhole) {
            throw new Error(`${name} has ${releases.length} releases`);
          }
          // Between the requests, so that what else the machine does slows it as well.
          if (name === 'a year') naive.push(timeExpansion());
        },
      },
    );
    return { requests, naive: naive.slice(WARM_UP) };
  } finally {
    await backend.stop();
  }
}

async function store({ send }: Backend): Promise<void> {
  for (const rule of createRules(RULES)) {
    await send('POST', '/handoff/calendar/periods', rule);
  }
  for (let index = 0; index < RELEASES; index++) {
    const day = Math.floor((index * YEAR_DAYS) / RELEASES);
    const start =
      YEAR.from.getTime() + day * DAY_MS + (18 + (index % 4)) * 3_600_000;
    const service = (index * 10 + Math.floor(index / 20)) % SERVICES;
    await send('POST', '/handoff/releases', {
      title: `Release ${index}`,
      entityRefs: [0, 1].map(
        offset =>
          `component:default/service-${(service + offset * 50) % SERVICES}`,
      ),
      environment: index % 4 ? 'production' : 'staging',
      draft: true,
      window: {
        start: new Date(start).toISOString(),
        end: new Date(start + 2 * 3_600_000).toISOString(),
        timeZone: 'Europe/Vienna',
      },
    });
  }
}

function timeExpansion(): number {
  const start = performance.now();
  const count = expandNaively(createRules(RULES), YEAR);
  if (!count) throw new Error('The library found nothing');
  return performance.now() - start;
}

function pathOf({ from, to }: { from: Date; to: Date }): string {
  return `/handoff/calendar?from=${from.toISOString()}&to=${to.toISOString()}`;
}
