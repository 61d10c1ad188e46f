import type {
  GateStanding,
  Readiness,
  ReadinessStatus,
} from 'backstage-plugin-handoff-common';
import { readinessStatuses } from 'backstage-plugin-handoff-common';
import type { GateSet } from '../gates';
import type { GateState } from '../rules';
import type { TransitionRow } from '../store';
import { toGate } from './toGate';

/**
 * How an entity stood at a time in the past: what its last transitions until then led to. Gates are told as they are now,
 * since it is their results that are kept; one that is no more is told by its id.
 */
export function toReadinessAsOf(
  entityRef: string,
  transitions: TransitionRow[],
  { gates, at }: { gates: GateSet; at: string },
): Readiness {
  const status = transitions.find(row => !row.gate_id);
  const standings = transitions
    .filter(row => row.gate_id && row.to_state !== 'not-applicable')
    .map((row): GateStanding => {
      const gate = gates.find(row.gate_id);
      return {
        id: row.gate_id,
        gate: gate
          ? toGate(gate)
          : {
              id: row.gate_id,
              title: row.gate_id,
              criterion: 'This gate is not configured any more.',
              owner: 'entity-owner',
              level: 'advisory',
              decidedBy: [],
            },
        state: row.to_state as GateStanding['state'],
        result: (row.result ?? row.to_state) as GateState,
        reason: row.reason,
        evidence: [],
        at: row.at,
        by: row.caused_by ?? undefined,
        isEndingSoon: false,
        isEnforced: gate?.level === 'required',
        signals: [],
        signOffs: [],
        actions: [],
      };
    });
  const order = gates.gates.map(({ id }) => id);
  return {
    entityRef,
    status:
      readinessStatuses.find(
        (each): each is ReadinessStatus => each === status?.to_state,
      ) ?? 'unknown',
    because: status?.reason ? status.reason.split(', ') : [],
    advisoryFailures: standings.filter(
      ({ state, isEnforced }) => state === 'failed' && !isEnforced,
    ).length,
    gates: standings.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    parts: [],
    computedAt: at,
  };
}
