import handoffPlugin from 'backstage-plugin-handoff-backend';
import { component } from '../common/component';
import { withDatabases, type BenchDatabases } from '../common/databases';
import { enterEntities } from '../common/enterEntities';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { secondsOf, startBackend, type Backend } from '../common/startBackend';
import { timeRequests } from '../common/timeRequests';
import { storeStory } from './storeStory';

const SIZES = [10_000, 100_000];
const ENTITIES = 50;
const REQUESTS = 20;
const WARM_UP = 3;
const YEAR_MS = 364 * 86_400_000;

/**
 * How long the figures of a year take, and the rows behind one, of all entities and of one of them.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureInsights(options: string[]): Promise<void> {
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
        rows.push([
          database,
          request,
          percentile(few.get(request) ?? [], 0.95).toFixed(0),
          percentile(times, 0.5).toFixed(0),
          percentile(times, 0.95).toFixed(0),
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
        `median of ${many} (ms)`,
        `p95 of ${many} (ms)`,
      ],
      rows,
    ),
  );
}

async function measure(
  open: BenchDatabases['openSqlite'],
  size: number,
): Promise<Map<string, number[]>> {
  const names = Array.from(
    { length: ENTITIES },
    (_, index) => `service-${index}`,
  );
  const client = await open();
  const backend = await startBackend({
    client,
    entities: names.map(name => component(name)),
    config: {},
    features: [handoffPlugin],
  });
  try {
    await enterEntities(backend, names);
    await storeStory(backend, names, size);
    if (client.client.config.client === 'pg')
      await client.raw('vacuum analyze');
    console.error(`${size} events are stored`);
    return await measureRequests(backend, size);
  } finally {
    await backend.stop();
  }
}

async function measureRequests(
  backend: Backend,
  size: number,
): Promise<Map<string, number[]>> {
  const since = new Date(Date.now() - YEAR_MS).toISOString();
  const fleet = `since=${since}`;
  const own = `${fleet}&entityRef=component:default/service-0`;
  const requests: Record<string, string> = {
    'all figures of the fleet': `/handoff/insights?${fleet}`,
    'all figures of an entity': `/handoff/insights?${own}`,
    'rows behind the change failure rate': `/handoff/insights/change-failure-rate/rows?${fleet}`,
  };
  const path = requests['all figures of the fleet'];
  const first = await millisOf(() => check(backend, path, size));
  const times = await timeRequests(backend, requests, {
    count: REQUESTS,
    warmUp: WARM_UP,
  });
  times.set(
    'all figures of the fleet, right after a change',
    await timeAfterChanges(backend, path),
  );
  times.set('the first request, for which months are put together', [first]);
  return times;
}

/** What is kept of one month has to be made anew each time. */
async function timeAfterChanges(
  backend: Backend,
  path: string,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < REQUESTS; index++) {
    await backend.send('POST', '/handoff/changes', {
      changes: [
        {
          source: 'bench',
          externalId: `late ${index}`,
          kind: 'pull-request',
          title: `Late change ${index}`,
          repository: 'https://git.example/bench/service-0',
          entityRefs: ['component:default/service-0'],
          mergedAt: new Date().toISOString(),
        },
      ],
    });
    times.push(await millisOf(() => backend.send('GET', path)));
  }
  return times;
}

async function millisOf(run: () => Promise<unknown>): Promise<number> {
  return (await secondsOf(run)) * 1000;
}

/** What is fast because it is wrong does not count. */
async function check(
  backend: Backend,
  path: string,
  size: number,
): Promise<void> {
  const { body } = await backend.send('GET', path);
  const expected: Record<string, number> = {
    'lead-time': 0.6,
    'deployment-frequency': 0.2,
    'alerts-with-runbook': 0.2,
  };
  for (const [id, share] of Object.entries(expected)) {
    const figure = body.figures.find((each: { id: string }) => each.id === id);
    // A day of the year, and what is on its way, are left out.
    if (figure.count < size * share * 0.95) {
      throw new Error(`${id} counts ${figure.count} of ${size * share}`);
    }
  }
}
