export const READINESS = 'handoff_readiness';
export const STANDINGS = 'handoff_gate_standings';
export const INPUTS = 'handoff_readiness_inputs';
export const QUEUE = 'handoff_readiness_queue';
export const TRANSITIONS = 'handoff_readiness_transitions';
export const ENTITIES = 'handoff_entities';
