export type { AlertFinding, AlertFindings } from './AlertFindings';
export { readCoverageConfig } from './config';
export type { CoverageSelection, CoverageService } from './CoverageService';
export { createCoverage } from './createCoverage';
export type { RuleChanges, StoredRuleChange } from './RulesStore';
export { addCoverageRoutes } from './routes';
