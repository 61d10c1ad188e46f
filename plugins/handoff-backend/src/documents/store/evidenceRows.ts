import type { Knex } from 'knex';
import { whereAmong } from '../../database';
import type { Evidence } from '../freshness';
import type { SummedEvidence } from './EvidenceStore';

export const EVIDENCE = 'handoff_document_evidence';

/** Row of `handoff_document_evidence`. */
export interface EvidenceRow {
  document_id: string;
  repository: string | null;
  revision: number | null;
  since: string | null;
  changes: number;
  high_risk: number;
  named: number;
  dependencies: number;
  points: number;
  alerts: string | null;
  merged_at: string | null;
  look_at: string;
}

/** What is known of some documents, by their ids. */
export async function loadEvidence(
  client: Knex,
  documentIds: string[],
): Promise<Map<string, Evidence>> {
  const rows: EvidenceRow[] = await whereAmong(
    client,
    client(EVIDENCE).whereNotNull('revision'),
    'document_id',
    documentIds,
  );
  return new Map(
    rows.flatMap(row => {
      const { revision, since } = row;
      return revision === null || since === null
        ? []
        : [[row.document_id, toEvidence({ ...row, revision, since })]];
    }),
  );
}

/** Nothing has happened since a document was verified just now. */
export async function resetEvidence(
  client: Knex,
  documentId: string,
  at: string,
): Promise<void> {
  await client(EVIDENCE)
    .where('document_id', documentId)
    .update({ points: 0, look_at: at });
}

function toEvidence(
  row: EvidenceRow & { revision: number; since: string },
): Evidence {
  return {
    revision: row.revision,
    since: row.since,
    changes: row.changes,
    highRisk: row.high_risk,
    named: row.named,
    dependencies: row.dependencies,
    points: row.points,
    alerts: JSON.parse(row.alerts ?? '[]'),
    mergedAt: row.merged_at ?? undefined,
  };
}

export function toEvidenceRow(
  { documentId, repository, evidence }: SummedEvidence,
  lookAt: string,
): EvidenceRow {
  return {
    document_id: documentId,
    repository: repository ?? null,
    revision: evidence.revision,
    since: evidence.since,
    changes: evidence.changes,
    high_risk: evidence.highRisk,
    named: evidence.named,
    dependencies: evidence.dependencies,
    points: evidence.points,
    alerts: JSON.stringify(evidence.alerts),
    merged_at: evidence.mergedAt ?? null,
    look_at: lookAt,
  };
}
