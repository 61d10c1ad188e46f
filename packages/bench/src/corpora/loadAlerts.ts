import { loadRows, type AlertRow } from './loadRows';

/** The texts by which an operator may look for the page that answers an alert. */
export const QUERY_KINDS = [
  'name',
  'split name',
  'summary',
  'description',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** An alert and the pages that answer it. */
export interface AlertQuery {
  corpus: string;
  texts: Partial<Record<QueryKind, string>>;
  paths: string[];
}

interface AnsweredRow extends AlertRow {
  corpus: string;
  doc_paths_ok: string[];
  primary: boolean;
}

/** Real alerts, one for each alert rule. */
export function loadAlerts(): AlertQuery[] {
  return loadRows<AnsweredRow>('alerts.jsonl')
    .filter(row => row.primary)
    .map(row => ({
      corpus: row.corpus,
      texts: {
        name: row.alert,
        'split name': splitName(row.alert),
        summary: row.query_summary ?? undefined,
        description: row.query_description ?? undefined,
      },
      paths: row.doc_paths_ok,
    }));
}

function splitName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ');
}
