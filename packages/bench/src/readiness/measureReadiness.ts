import { withDatabases, type BenchDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { createComponents, gateIds } from './fleet';
import { measureChange } from './measureChange';
import { measureFleetPage } from './measureFleetPage';
import { measureHeap } from './measureHeap';
import { secondsOf } from '../common/startBackend';
import { startHandoff } from './startHandoff';
import { startTechInsights } from './startTechInsights';

const SIZES = [1_000, 10_000];

/** How fast each evaluates a fleet, in entities a second. */
interface Throughput {
  database: string;
  size: number;
  first: number;
  again: number;
  techInsights: number;
}

/**
 * What it costs to find out how many entities stand to 20 gates each, beside as many checks of tech-insights over the same
 * facts, and what one change and the page of the fleet cost among them.
 *
 * @param options - `SQLite` or `PostgreSQL`, to measure only one of them; a number, to measure only that many entities
 */
export async function measureReadiness(options: string[]): Promise<void> {
  const sizes = options.some(Number)
    ? options.map(Number).filter(Boolean)
    : SIZES;
  const names = options.filter(option => !Number(option));
  const throughputs: Throughput[] = [];
  const heaps: string[][] = [];
  const changes: string[][] = [];
  const pages: string[][] = [];
  await withDatabases(async databases => {
    for (const [database, open] of [
      ['SQLite', databases.openSqlite],
      ['PostgreSQL', databases.openPostgres],
    ] as const) {
      if (names.length && !names.includes(database)) continue;
      for (const size of sizes) {
        const label = [database, size.toLocaleString('en')];
        const measured = await measureFleet(open, size);
        throughputs.push({ database, size, ...measured.throughput });
        heaps.push([...label, ...measured.heap]);
        changes.push([...label, ...measured.change]);
        pages.push(...measured.pages.map(row => [...label, ...row]));
      }
    }
  });
  const fleet = ['database', 'entities'];
  print(
    'Entities evaluated a second',
    [
      ...fleet,
      'Handoff, first',
      'Handoff, again',
      'tech-insights',
      'first : tech-insights',
    ],
    throughputs.map(toRow),
  );
  print(
    'Heap in use while all are evaluated again, MB',
    [...fleet, 'first third', 'last third'],
    heaps,
  );
  print(
    'One changed document, from sending it to the readiness that rests on it',
    [...fleet, 'statements', 'p50 (ms)', 'p95 (ms)'],
    changes,
  );
  print(
    'The page of the fleet, each request',
    [...fleet, 'request', 'p50 (ms)', 'p95 (ms)'],
    pages,
  );
}

async function measureFleet(open: BenchDatabases['openSqlite'], size: number) {
  const components = createComponents(size);
  const client = await open();
  const techInsights = await startTechInsights(await open(), components);
  const handoff = await startHandoff(client, components);
  try {
    const rateOf = async (what: string, run: () => Promise<unknown>) => {
      const rate = size / (await secondsOf(run));
      console.error(`${size} entities, ${what}: ${rate.toFixed(0)} a second`);
      return rate;
    };
    // In turns, so that both find the machine in the same state.
    const first = await rateOf('first', handoff.keep);
    const peer = await rateOf('tech-insights', techInsights.evaluateAll);
    const again = await rateOf('again', handoff.sweep);
    return {
      throughput: { first, again, techInsights: peer },
      heap: await measureHeap(handoff.sweep),
      change: await measureChange(client, handoff),
      pages: await measureFleetPage(handoff),
    };
  } finally {
    await techInsights.stop();
    await handoff.stop();
  }
}

function toRow({ database, size, first, again, techInsights }: Throughput) {
  return [
    database,
    size.toLocaleString('en'),
    first.toFixed(0),
    again.toFixed(0),
    techInsights.toFixed(0),
    (first / techInsights).toFixed(1),
  ];
}

function print(title: string, header: string[], rows: string[][]): void {
  console.log(`\n${title} (${gateIds.length} gates)\n`);
  console.log(markdownTable(header, rows));
}
