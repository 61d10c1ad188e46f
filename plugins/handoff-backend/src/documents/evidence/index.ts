export { EvidenceKeeper } from './EvidenceKeeper';
export type { AlertRuleChange, EvidenceSource } from './EvidenceSource';
