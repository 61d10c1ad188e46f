import type { AlertRecord } from './AlertRecordsStore';

/** A row of `handoff_alerts`. */
export interface AlertRow {
  id: string;
  fingerprint: string;
  starts_at: string;
  ends_at: string | null;
  last_heard_at: string;
  alertname: string;
  labels: string;
  annotations: string;
  generator_url: string | null;
  problems: string;
  document_id: string | null;
  section: string | null;
}

/** The columns, with what SQL takes them from JSON. */
export const ALERT_COLUMNS = {
  id: 'text',
  fingerprint: 'text',
  starts_at: 'text',
  ends_at: 'text',
  last_heard_at: 'text',
  alertname: 'text',
  labels: 'text',
  annotations: 'text',
  generator_url: 'text',
  problems: 'text',
  document_id: 'text',
  section: 'text',
} as const satisfies Record<keyof AlertRow, 'text'>;

export function toAlertRow(record: AlertRecord): AlertRow {
  return {
    id: record.id,
    fingerprint: record.fingerprint,
    starts_at: record.startsAt,
    ends_at: record.endsAt ?? null,
    last_heard_at: record.lastHeardAt,
    alertname: record.alertname,
    labels: JSON.stringify(record.labels),
    annotations: JSON.stringify(record.annotations),
    generator_url: record.generatorUrl ?? null,
    problems: JSON.stringify(record.problems),
    document_id: record.documentId ?? null,
    section: record.section ? JSON.stringify(record.section) : null,
  };
}

export function toRecord(row: AlertRow, entityRefs: string[]): AlertRecord {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    alertname: row.alertname,
    labels: JSON.parse(row.labels),
    annotations: JSON.parse(row.annotations),
    startsAt: row.starts_at,
    endsAt: row.ends_at ?? undefined,
    lastHeardAt: row.last_heard_at,
    generatorUrl: row.generator_url ?? undefined,
    problems: JSON.parse(row.problems),
    entityRefs,
    documentId: row.document_id ?? undefined,
    section: row.section ? JSON.parse(row.section) : undefined,
  };
}
