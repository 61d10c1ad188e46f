import type {
  Gate,
  GateStanding,
  Readiness,
  SignOff,
  Waiver,
} from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from './examples';

/** A required gate that a check decides. */
export function exampleGate(changes: Partial<Gate> = {}): Gate {
  return {
    id: 'runbook',
    title: 'A runbook is there and fresh',
    criterion: 'At least one runbook is **verified**.',
    owner: 'entity-owner',
    level: 'required',
    decidedBy: ['check'],
    ...changes,
  };
}

/** How a gate stands: passed by its check, unless told otherwise. */
export function exampleStanding(
  changes: Partial<Omit<GateStanding, 'gate'>> & { gate?: Partial<Gate> } = {},
): GateStanding {
  const { gate, ...rest } = changes;
  const state = rest.state ?? 'passed';
  return {
    id: gate?.id ?? 'runbook',
    state,
    result: rest.result ?? (state === 'waived' ? 'failed' : state),
    reason: 'One runbook is fresh',
    evidence: [],
    isEndingSoon: false,
    isEnforced: (gate?.level ?? 'required') === 'required',
    signals: [],
    signOffs: [],
    actions: [],
    ...rest,
    gate: exampleGate(gate),
  };
}

/** A sign-off that counts. */
export function exampleSignOff(changes: Partial<SignOff> = {}): SignOff {
  return {
    id: 's1',
    gateId: 'operations-review',
    entityRef: ENTITY_REF,
    by: 'user:default/amara.osei',
    role: 'group:default/operations',
    verdict: 'approved',
    reason: 'Went through it with the team',
    at: '2026-11-18T08:00:00Z',
    state: 'valid',
    minorChanges: [],
    ...changes,
  };
}

/** A waiver that waits for somebody to decide. */
export function exampleWaiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w1',
    entityRef: ENTITY_REF,
    gateId: 'load-test',
    gateTitle: 'It holds the load that is expected',
    state: 'requested',
    reason: 'The test cluster is being moved',
    mitigation: 'Twice the instances until then',
    requestedBy: 'user:default/priya.raman',
    requestedAt: '2026-11-20T08:00:00Z',
    expiresAt: '2099-01-01T00:00:00Z',
    actions: [],
    ...changes,
  };
}

/** The readiness of the example entity with these gates. */
export function exampleReadiness(changes: Partial<Readiness> = {}): Readiness {
  return {
    entityRef: ENTITY_REF,
    status: 'ready',
    because: [],
    advisoryFailures: 0,
    gates: [exampleStanding()],
    parts: [],
    computedAt: '2026-11-21T08:00:00Z',
    ...changes,
  };
}
