import type { GateReport, StoredDecision, StoredSignOff } from '../evaluation';

export interface ReportRow {
  entity_ref: string;
  gate_id: string;
  state: GateReport['state'];
  reason: string | null;
  evidence_url: string | null;
  commit: string | null;
  at: string;
  received_at: string;
  expires_at: string | null;
  reported_by: string;
}

export interface SignOffRow {
  number: number;
  id: string;
  entity_ref: string;
  gate_id: string;
  signer: string;
  role: string;
  verdict: StoredSignOff['verdict'];
  reason: string | null;
  evidence_url: string | null;
  at: string;
  signed_for: string;
  end_state: 'void' | 'revoked' | null;
  ended_at: string | null;
  end_reason: string | null;
  void_reasons: string | null;
}

export interface DecisionRow {
  entity_ref: string;
  gate_id: string;
  state: StoredDecision['state'];
  reason: string;
  at: string;
  decided_by: string;
}

export function toReport(row: ReportRow): GateReport {
  return {
    entityRef: row.entity_ref,
    gateId: row.gate_id,
    state: row.state,
    reason: row.reason ?? undefined,
    evidenceUrl: row.evidence_url ?? undefined,
    commit: row.commit ?? undefined,
    at: row.at,
    receivedAt: row.received_at,
    expiresAt: row.expires_at ?? undefined,
    by: row.reported_by,
  };
}

export function toReportRow(report: GateReport): ReportRow {
  return {
    entity_ref: report.entityRef,
    gate_id: report.gateId,
    state: report.state,
    reason: report.reason ?? null,
    evidence_url: report.evidenceUrl ?? null,
    commit: report.commit ?? null,
    at: report.at,
    received_at: report.receivedAt,
    expires_at: report.expiresAt ?? null,
    reported_by: report.by,
  };
}

export function toDecision(row: DecisionRow): StoredDecision {
  return {
    entityRef: row.entity_ref,
    gateId: row.gate_id,
    state: row.state,
    reason: row.reason,
    at: row.at,
    by: row.decided_by,
  };
}

export function toSignOff(row: SignOffRow): StoredSignOff {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    gateId: row.gate_id,
    by: row.signer,
    role: row.role,
    verdict: row.verdict,
    reason: row.reason ?? undefined,
    evidenceUrl: row.evidence_url ?? undefined,
    at: row.at,
    signedFor: JSON.parse(row.signed_for),
    end:
      row.end_state && row.ended_at
        ? {
            state: row.end_state,
            at: row.ended_at,
            reason: row.end_reason ?? undefined,
            voidReasons: row.void_reasons
              ? JSON.parse(row.void_reasons)
              : undefined,
          }
        : undefined,
  };
}

export function toSignOffRow(
  signOff: StoredSignOff,
): Omit<SignOffRow, 'number' | `end${string}` | 'void_reasons'> {
  return {
    id: signOff.id,
    entity_ref: signOff.entityRef,
    gate_id: signOff.gateId,
    signer: signOff.by,
    role: signOff.role,
    verdict: signOff.verdict,
    reason: signOff.reason ?? null,
    evidence_url: signOff.evidenceUrl ?? null,
    at: signOff.at,
    signed_for: JSON.stringify(signOff.signedFor),
  };
}
