import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './dataFolder';

/** An alert of the benchmark data, as far as all of its files have it. */
export interface AlertRow {
  alert: string;
  query_summary: string | null;
  query_description: string | null;
  runbook_url?: string;
}

/** The rows of a file of alerts. */
export function loadRows<TRow extends AlertRow>(file: string): TRow[] {
  return readFileSync(join(dataFolder(), 'alerts', file), 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map((line): TRow => JSON.parse(line));
}
