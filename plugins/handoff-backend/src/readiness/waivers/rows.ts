import type { StoredWaiver } from './WaiversStore';

/** Row of `handoff_waivers`. */
export interface WaiverRow {
  id: string;
  entity_ref: string;
  gate_id: string;
  reason: string;
  mitigation: string;
  requested_by: string;
  requested_at: string;
  expires_at: string;
  decision: 'approved' | 'denied' | null;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  revoked_by: string | null;
  revoked_at: string | null;
  revoke_reason: string | null;
  is_open: 1 | null;
}

export function toStoredWaiver(row: WaiverRow): StoredWaiver {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    gateId: row.gate_id,
    reason: row.reason,
    mitigation: row.mitigation,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    expiresAt: row.expires_at,
    decision:
      row.decision && row.decided_by !== null && row.decided_at !== null
        ? {
            state: row.decision,
            by: row.decided_by,
            at: row.decided_at,
            reason: row.decision_reason ?? undefined,
          }
        : undefined,
    revocation:
      row.revoked_by !== null && row.revoked_at !== null
        ? {
            by: row.revoked_by,
            at: row.revoked_at,
            reason: row.revoke_reason ?? '',
          }
        : undefined,
  };
}

/** A request, of which nothing has become yet. */
export function toRequestRow(
  waiver: StoredWaiver,
): Pick<
  WaiverRow,
  | 'id'
  | 'entity_ref'
  | 'gate_id'
  | 'reason'
  | 'mitigation'
  | 'requested_by'
  | 'requested_at'
  | 'expires_at'
  | 'is_open'
> {
  return {
    id: waiver.id,
    entity_ref: waiver.entityRef,
    gate_id: waiver.gateId,
    reason: waiver.reason,
    mitigation: waiver.mitigation,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    expires_at: waiver.expiresAt,
    is_open: 1,
  };
}
