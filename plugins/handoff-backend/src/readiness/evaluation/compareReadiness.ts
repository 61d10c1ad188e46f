import type { ReadinessCause } from 'backstage-plugin-handoff-common';
import type { ReadinessStatus } from '../rules';
import type { JudgedEntity, JudgedGate } from './judgeEntity';

/** How a gate stood when it was looked at last. */
export interface StoredStanding extends Omit<JudgedGate, 'signals'> {
  /** Since when it stands so. */
  at: string;
  /** As JSON. */
  signals: string;
}

/** How an entity stood when it was looked at last. */
export interface StoredReadiness {
  status: ReadinessStatus;
  hasSay: boolean;
  since: string;
  gates: StoredStanding[];
}

/** A change of a gate, or of the status of the entity. */
export interface NewTransition {
  entityRef: string;
  /** The status without. */
  gateId?: string;
  at: string;
  from?: string;
  to: string;
  /** Of a gate that is waived. */
  result?: string;
  reason: string;
  cause: ReadinessCause['type'];
  by?: string;
}

/** What became of an entity and its gates since they were looked at last. */
export function compareReadiness(
  entityRef: string,
  before: StoredReadiness | undefined,
  after: JudgedEntity,
  when: { at: string; cause: ReadinessCause },
): NewTransition[] {
  const common = {
    entityRef,
    at: when.at,
    cause: when.cause.type,
    by: when.cause.by,
  };
  const known = new Map(before?.gates.map(gate => [gate.gateId, gate]));
  const left = new Set(known.keys());
  const transitions: NewTransition[] = [];
  for (const gate of after.gates) {
    left.delete(gate.gateId);
    const from = known.get(gate.gateId)?.state;
    if (from === gate.state) continue;
    transitions.push({
      ...common,
      gateId: gate.gateId,
      from,
      to: gate.state,
      result: gate.state === 'waived' ? gate.result : undefined,
      reason: gate.reason,
    });
  }
  for (const gateId of left) {
    transitions.push({
      ...common,
      gateId,
      from: known.get(gateId)?.state,
      to: 'not-applicable',
      reason: 'The gate does not apply any more',
    });
  }
  const from = before && isListed(before) ? before.status : undefined;
  const to = isListed(after) ? after.status : undefined;
  if (from !== to) {
    transitions.push({
      ...common,
      from,
      to: to ?? 'not-applicable',
      reason: to ? after.because.join(', ') : 'No gate applies to it any more',
    });
  }
  return transitions;
}

/** Whether gates or parts give the entity a status at all. */
export function isListed({
  gates,
  hasSay,
}: {
  gates: readonly unknown[];
  hasSay: boolean;
}): boolean {
  return gates.length > 0 || hasSay;
}
