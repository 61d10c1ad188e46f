import { rankOf, type ReadinessRow, type StandingRow } from './rows';
import type { JudgedGate, StoredStanding } from '../evaluation';
import type { ReadinessWrite } from './DatabaseReadinessStore';

export function toReadinessRow(
  { entity, before, after, parts }: ReadinessWrite,
  at: string,
  gatesHash: string,
): ReadinessRow {
  const isSame =
    before && before.status === after.status && before.hasSay === after.hasSay;
  return {
    entity_ref: entity.entityRef,
    title: entity.title.slice(0, 500),
    search_text: `${entity.entityRef} ${entity.title}`
      .toLocaleLowerCase('en-US')
      .slice(0, 1000),
    kind: entity.kind,
    type: entity.type?.slice(0, 255) ?? null,
    tier: entity.tier?.slice(0, 255) ?? null,
    system_ref: entity.systemRef ?? null,
    rank: rankOf(after.status),
    gates: after.gates.length,
    has_say: after.hasSay ? 1 : 0,
    because: JSON.stringify(after.because),
    parts: JSON.stringify(parts),
    advisory_failures: after.advisoryFailures,
    since: isSame ? before.since : at,
    computed_at: at,
    look_at: after.lookAt?.toUTC().toISO() ?? null,
    gates_hash: gatesHash,
  };
}

/** How the gates of an entity stand, where that is not stored already. */
export function toChangedRows(
  { entity, before, after }: ReadinessWrite,
  at: string,
): StandingRow[] {
  const known = new Map(before?.gates.map(gate => [gate.gateId, gate]));
  return after.gates.flatMap(gate => {
    const previous = known.get(gate.gateId);
    const signals = JSON.stringify(gate.signals);
    if (previous && isStored(gate, signals, previous)) return [];
    return {
      entity_ref: entity.entityRef,
      gate_id: gate.gateId,
      state: gate.state,
      result: gate.result,
      reason: gate.reason,
      enforced: gate.isEnforced ? 1 : 0,
      blocks: gate.blocks ? 1 : 0,
      at: previous?.state === gate.state ? previous.at : at,
      expires_at: gate.expiresAt?.toUTC().toISO() ?? null,
      signals,
    };
  });
}

function isStored(
  gate: JudgedGate,
  signals: string,
  stored: StoredStanding,
): boolean {
  return (
    stored.state === gate.state &&
    stored.result === gate.result &&
    stored.reason === gate.reason &&
    stored.isEnforced === gate.isEnforced &&
    stored.blocks === gate.blocks &&
    stored.expiresAt?.toMillis() === gate.expiresAt?.toMillis() &&
    stored.signals === signals
  );
}
