import handoffPlugin from 'backstage-plugin-handoff-backend';
import type {
  ChangesReport,
  ReportedChange,
} from 'backstage-plugin-handoff-common';
import type { Knex } from 'knex';
import { component } from '../common/component';
import { countStatements } from '../common/countStatements';
import { withDatabases } from '../common/databases';
import { enterEntities } from '../common/enterEntities';
import { markdownTable } from '../common/markdownTable';
import { secondsOf, startBackend, type Backend } from '../common/startBackend';
import { loadCommits } from '../corpora';

/** The first is for what is compiled and planned once, and is not counted. */
const PROJECTS = ['alertmanager', 'thanos'];
/** Changes in one call: a backfill reads some hundred at a time, a sink takes all at once. */
const BATCH_SIZES = [100, 2000];

/**
 * What it costs to take 2,000 real commits in as changes of the entity whose code they touch, and to take them again.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them
 */
export async function measureChanges(options: string[]): Promise<void> {
  const rows: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (options.length && !options.includes(database)) continue;
      for (const size of BATCH_SIZES) {
        const measured = await measure(await open(), size);
        rows.push(
          ...measured.map(row => [database, size.toLocaleString('en'), ...row]),
        );
      }
    }
  });
  console.log(
    markdownTable(
      [
        'database',
        'in one call',
        'commits',
        'a second',
        'transactions',
        'statements',
        'rows stored',
        'time to the first',
      ],
      rows,
    ),
  );
}

async function measure(client: Knex, size: number): Promise<string[][]> {
  const backend = await startBackend({
    client,
    entities: PROJECTS.map(project => {
      const [{ repo }] = loadCommits(project);
      return component(project, {
        annotations: { 'github.com/project-slug': repo },
      });
    }),
    config: {},
    features: [handoffPlugin],
  });
  try {
    await enterEntities(backend, PROJECTS);
    const [warmUp, measured] = PROJECTS.map(toChanges);
    await report(backend, warmUp, size);
    const first = await timed(client, () => report(backend, measured, size));
    const again = await timed(client, () => report(backend, measured, size));
    assert(first.result.added + first.result.updated, measured.length);
    assert(again.result.unchanged, measured.length);
    return [first, again].map((each, index) => [
      index ? 'again' : 'new',
      (measured.length / each.seconds).toFixed(0),
      String(each.transactions),
      String(each.statements),
      String(each.rows),
      (each.seconds / first.seconds).toFixed(2),
    ]);
  } finally {
    await backend.stop();
  }
}

async function timed(
  client: Knex,
  run: () => Promise<Pick<ChangesReport, 'added' | 'updated' | 'unchanged'>>,
) {
  const before = await countRows(client);
  const count = countStatements(client);
  let result = { added: 0, updated: 0, unchanged: 0 };
  const seconds = await secondsOf(async () => {
    result = await run();
  });
  const counted = count();
  return {
    result,
    seconds,
    ...counted,
    rows: (await countRows(client)) - before,
  };
}

async function report(
  { send }: Backend,
  changes: ReportedChange[],
  size: number,
) {
  const total = { added: 0, updated: 0, unchanged: 0 };
  for (let start = 0; start < changes.length; start += size) {
    const { body } = await send('POST', '/handoff/changes', {
      changes: changes.slice(start, start + size),
    });
    for (const outcome of ['added', 'updated', 'unchanged'] as const) {
      total[outcome] += body[outcome];
    }
  }
  return total;
}

function toChanges(project: string): ReportedChange[] {
  return loadCommits(project).map(commit => ({
    source: 'github',
    externalId: `${commit.repo}@${commit.sha}`,
    kind: 'commit',
    title: commit.subject || commit.sha,
    author: commit.author,
    repository: `github.com/${commit.repo}`,
    commit: commit.sha,
    mergedAt: new Date(commit.committed).toISOString(),
    paths: commit.files.slice(0, 3000),
    url: `https://github.com/${commit.repo}/commit/${commit.sha}`,
  }));
}

/** Of all tables that changes are kept in. */
async function countRows(client: Knex): Promise<number> {
  const tables = [
    'handoff_changes',
    'handoff_change_entities',
    'handoff_change_keys',
    'handoff_change_reverts',
  ];
  const counts = await Promise.all(
    tables.map(async table => {
      const [row] = await client(table).count({ count: '*' });
      return Number(row.count);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function assert(found: number, expected: number): void {
  if (found !== expected) {
    throw new Error(`${found} of ${expected} changes came out as they should`);
  }
}
