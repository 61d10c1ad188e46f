import { withDatabases } from '../common/databases';
import { markdownTable } from '../common/markdownTable';
import { loadAlerts, loadCorpus, QUERY_KINDS } from '../corpora';
import {
  createHandoffEngine,
  createLunrEngine,
  createPgEngine,
  type Engine,
} from '../engines';
import { assess, DEPTH, rankOf } from './rankOf';

/** How often the right page is found for real alerts, and how far up, each corpus being searched on its own. */
export async function measureRetrieval(): Promise<void> {
  const alerts = loadAlerts();
  const corpora = [...new Set(alerts.map(({ corpus }) => corpus))];
  for (const corpus of corpora) {
    const documents = loadCorpus(corpus);
    const queries = alerts.filter(alert => alert.corpus === corpus);
    const rows = await withDatabases(async databases => {
      const engines: Engine[] = [
        await createHandoffEngine(
          'Handoff on SQLite',
          await databases.openSqlite(),
        ),
        await createHandoffEngine(
          'Handoff on PostgreSQL',
          await databases.openPostgres(),
        ),
        createLunrEngine(),
        await createPgEngine(await databases.openPostgres()),
      ];
      const table: string[][] = [];
      for (const engine of engines) {
        await engine.index(documents);
        const cells: string[] = [];
        for (const kind of QUERY_KINDS) {
          const ranks: (number | undefined)[] = [];
          for (const { texts, paths } of queries) {
            const text = texts[kind];
            if (!text) continue;
            ranks.push(rankOf(await engine.search(text, DEPTH), paths));
          }
          const quality = assess(ranks);
          cells.push(
            [quality.meanReciprocalRank, quality.recallAt1, quality.recallAt3]
              .map(value => value.toFixed(3))
              .join(' / '),
          );
        }
        table.push([engine.name, ...cells]);
      }
      return table;
    });
    console.log(
      `\n${corpus}: ${documents.length} documents, ${queries.length} alerts; MRR@${DEPTH} / recall@1 / recall@3\n`,
    );
    console.log(markdownTable(['by', ...QUERY_KINDS], rows));
  }
}
