import handoffPlugin from 'backstage-plugin-handoff-backend';
import { component } from '../common/component';
import { withDatabases, type BenchDatabases } from '../common/databases';
import { enterEntities } from '../common/enterEntities';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { startBackend, type Backend } from '../common/startBackend';
import { timeRequests } from '../common/timeRequests';
import { storeEvents } from './storeEvents';

const SIZES = [10_000, 100_000];
const DEPENDENCIES = 20;
const REQUESTS = 100;
const WARM_UP = 10;
const DEEP_PAGE = 20;
const DAY_MS = 86_400_000;

/**
 * How long the timeline of an entity with 20 dependencies takes, among as many events as are stored about them all.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureTimeline(options: string[]): Promise<void> {
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (options.length && !options.includes(database)) continue;
      const sizes: Map<string, number[]>[] = [];
      for (const size of SIZES) sizes.push(await measure(open, size));
      const [few, many] = sizes;
      for (const [request, times] of many) {
        const before = percentile(few.get(request) ?? [], 0.95);
        const after = percentile(times, 0.95);
        rows.push([
          database,
          request,
          before.toFixed(1),
          after.toFixed(1),
          (after / before).toFixed(2),
        ]);
      }
    }
  });
  const [few, many] = SIZES.map(size => size.toLocaleString('en'));
  console.log(
    markdownTable(
      [
        'database',
        'request',
        `p95 of ${few} events (ms)`,
        `p95 of ${many} (ms)`,
        'ratio',
      ],
      rows,
    ),
  );
}

async function measure(
  open: BenchDatabases['openSqlite'],
  size: number,
): Promise<Map<string, number[]>> {
  const dependencies = Array.from(
    { length: DEPENDENCIES },
    (_, index) => `dependency-${index}`,
  );
  const names = ['payments', ...dependencies];
  const client = await open();
  const backend = await startBackend({
    client,
    entities: names.map(name =>
      component(name, {
        dependsOn: name === 'payments' ? dependencies : [],
      }),
    ),
    config: {},
    features: [handoffPlugin],
  });
  try {
    await enterEntities(backend, names);
    await storeEvents(backend, names, size);
    if (client.client.config.client === 'pg')
      await client.raw('vacuum analyze');
    console.error(`${size} events are stored`);
    return await measureRequests(backend);
  } finally {
    await backend.stop();
  }
}

async function measureRequests(
  backend: Backend,
): Promise<Map<string, number[]>> {
  const since = new Date(Date.now() - 364 * DAY_MS).toISOString();
  const own = `/handoff/timeline?entityRef=component:default/payments&limit=50&since=${since}`;
  const all = `${own}&includeDependencies=true`;
  const requests: Record<string, string> = {
    'first page': all,
    'first page, of the entity alone': own,
    'first page of alerts': `${all}&type=alert`,
    [`page ${DEEP_PAGE}`]: await deepPage(backend, all),
  };
  return timeRequests(backend, requests, {
    count: REQUESTS,
    warmUp: WARM_UP,
    check: (name, { body }) => {
      if (body.items.length !== 50) {
        throw new Error(`${name} has ${body.items.length} events`);
      }
    },
  });
}

/** The address of a page that is far from the first. */
async function deepPage(backend: Backend, first: string): Promise<string> {
  let path = first;
  for (let page = 1; page < DEEP_PAGE; page++) {
    const { body } = await backend.send('GET', path);
    path = `${first}&cursor=${encodeURIComponent(body.pageInfo.nextCursor)}`;
  }
  return path;
}
