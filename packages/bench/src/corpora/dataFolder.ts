import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** Another folder of the same layout. */
const DATA_VARIABLE = 'HANDOFF_BENCH_DATA';

/**
 * The folder with corpora and alerts, beside the project's own.
 *
 * @throws Error when it is not there
 */
export function dataFolder(): string {
  const folder =
    process.env[DATA_VARIABLE] ??
    resolvePackagePath('bench', '../../../shared/data');
  if (!existsSync(join(folder, 'alerts', 'alerts.jsonl'))) {
    throw new Error(
      `There is no alerts/alerts.jsonl in ${folder}; set ${DATA_VARIABLE} to the folder with the benchmark data`,
    );
  }
  return folder;
}
