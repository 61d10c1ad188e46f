import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import { readinessStatuses } from 'backstage-plugin-handoff-common';
import { storedTime } from '../../database';
import type { StoredReadiness, StoredStanding } from '../evaluation';
import type { GateState, ReadinessStatus } from '../rules';

export interface ReadinessRow {
  entity_ref: string;
  title: string;
  search_text: string;
  kind: string;
  type: string | null;
  tier: string | null;
  system_ref: string | null;
  rank: number;
  gates: number;
  has_say: number;
  because: string;
  parts: string;
  advisory_failures: number;
  since: string;
  computed_at: string;
  look_at: string | null;
  gates_hash: string;
}

export interface StandingRow {
  entity_ref: string;
  gate_id: string;
  state: GateState | 'waived';
  result: GateState;
  reason: string;
  enforced: number;
  blocks: number;
  at: string;
  expires_at: string | null;
  signals: string;
}

export interface TransitionRow {
  id: number;
  entity_ref: string;
  gate_id: string;
  at: string;
  day: string;
  from_state: string | null;
  to_state: string;
  result: string | null;
  reason: string;
  cause: ReadinessCause['type'];
  caused_by: string | null;
}

/** Statuses are stored as their place in the order of the worst. */
export function rankOf(status: ReadinessStatus): number {
  return readinessStatuses.indexOf(status);
}

export function statusOfRank(rank: number): ReadinessStatus {
  return readinessStatuses[rank];
}

export function toStoredReadiness(
  row: ReadinessRow,
  standings: StandingRow[],
): StoredReadiness {
  return {
    status: statusOfRank(row.rank),
    hasSay: row.has_say === 1,
    since: row.since,
    gates: standings.map(toStoredStanding),
  };
}

export function toStoredStanding(row: StandingRow): StoredStanding {
  return {
    gateId: row.gate_id,
    state: row.state,
    result: row.result,
    reason: row.reason,
    isEnforced: row.enforced === 1,
    blocks: row.blocks === 1,
    at: row.at,
    expiresAt: storedTime(row.expires_at ?? undefined),
    signals: row.signals,
  };
}
