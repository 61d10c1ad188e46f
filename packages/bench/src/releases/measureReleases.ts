import handoffPlugin from 'backstage-plugin-handoff-backend';
import type { ReportedChange } from 'backstage-plugin-handoff-common';
import { component } from '../common/component';
import { withDatabases, type BenchDatabases } from '../common/databases';
import { enterEntities } from '../common/enterEntities';
import { markdownTable } from '../common/markdownTable';
import { percentile } from '../common/percentile';
import { startBackend, type Backend } from '../common/startBackend';
import { timeRequests } from '../common/timeRequests';

/** How much belongs to a release. */
const SMALL = { changes: 2, tasks: 3, entities: 1 };
const LARGE = { changes: 200, tasks: 300, entities: 50 };
const OTHERS = 100;
const REQUESTS = 100;
const WARM_UP = 10;
const USER = 'user:default/mock';

const note = (number: number) =>
  [
    `## Intent\n\nStep ${number} of the new ledger`,
    '## Impact\n\nRefunds pause for a minute',
    `## Risk\n\n${number % 3 ? 'low' : 'medium'}`,
    '## Monitoring\n\nErrors of refunds on the board of payments',
    '## Rollback criteria\n\nMore than 1 % of refunds fail',
  ].join('\n\n');

/**
 * How long the page of a release takes with much that belongs to it, beside one with little.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureReleases(options: string[]): Promise<void> {
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (options.length && !options.includes(database)) continue;
      const times = await measure(open);
      const p95 = (name: string) => percentile(times.get(name) ?? [], 0.95);
      for (const name of ['release', 'what to watch']) {
        const [small, large] = [p95(`${name}, small`), p95(`${name}, large`)];
        rows.push([
          database,
          name,
          small.toFixed(1),
          large.toFixed(1),
          (large / small).toFixed(1),
        ]);
      }
    }
  });
  console.log(
    markdownTable(
      ['database', 'request', 'p95, small (ms)', 'p95, large (ms)', 'ratio'],
      rows,
    ),
  );
}

async function measure(
  open: BenchDatabases['openSqlite'],
): Promise<Map<string, number[]>> {
  const names = Array.from(
    { length: LARGE.entities },
    (_, index) => `service-${index}`,
  );
  const backend = await startBackend({
    client: await open(),
    entities: names.map(name => component(name)),
    config: { handoff: { releases: { fromDeployments: false } } },
    features: [handoffPlugin],
  });
  try {
    await enterEntities(backend, names);
    const changeIds = await report(backend, names);
    const small = await create(backend, names, changeIds, SMALL);
    const large = await create(backend, names, changeIds, LARGE);
    for (let other = 0; other < OTHERS; other++) {
      await create(backend, names, changeIds, SMALL);
    }
    return await timeRequests(
      backend,
      {
        'release, small': `/handoff/releases/${small}`,
        'release, large': `/handoff/releases/${large}`,
        'what to watch, small': `/handoff/releases/${small}/watch`,
        'what to watch, large': `/handoff/releases/${large}/watch`,
      },
      {
        count: REQUESTS,
        warmUp: WARM_UP,
        check: (name, { body }) => {
          const found = (body.changes ?? body.monitoring).length;
          const wanted = name.endsWith('large') ? LARGE : SMALL;
          if (found !== wanted.changes) {
            throw new Error(`${name} has ${found} changes`);
          }
        },
      },
    );
  } finally {
    await backend.stop();
  }
}

/** @returns ids of the changes */
async function report(
  backend: Backend,
  names: readonly string[],
): Promise<string[]> {
  const changes = Array.from(
    { length: LARGE.changes },
    (_, number): ReportedChange => ({
      source: 'github',
      externalId: `acme/shop#${number}`,
      kind: 'pull-request',
      title: `Split the table of refunds, step ${number}`,
      url: `https://example.com/pull/${number}`,
      description: note(number),
      entityRefs: [`component:default/${names[number % names.length]}`],
      mergedAt: new Date().toISOString(),
    }),
  );
  const { body } = await backend.send('POST', '/handoff/changes', { changes });
  return body.items.map(({ id }: { id: string }) => id);
}

/** A draft, so that it stays as it is. */
async function create(
  { send }: Backend,
  names: readonly string[],
  changeIds: readonly string[],
  size: typeof LARGE,
): Promise<string> {
  const { body } = await send('POST', '/handoff/releases', {
    title: 'The new ledger',
    goal: 'Refunds within a minute',
    entityRefs: names
      .slice(0, size.entities)
      .map(name => `component:default/${name}`),
    changeIds: changeIds.slice(0, size.changes),
    draft: true,
    roles: [
      { role: 'development', parties: [USER] },
      { role: 'operations', parties: [USER] },
    ],
    tasks: Array.from({ length: size.tasks }, (_, number) => ({
      title: `Step ${number} of the run of show`,
      owner: USER,
      phase: ['before', 'during', 'after'][number % 3],
    })),
  });
  return body.id;
}
