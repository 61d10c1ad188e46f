export { type Gate, type GateLevel, type VoidTrigger } from './Gate';
export { CurrentGates, type GatesProblem } from './CurrentGates';
export { gateSchema } from './gateSchema';
export { GateSet } from './GateSet';
export { parseGates, readGates } from './readGates';
export { starterGates } from './starterGates';
