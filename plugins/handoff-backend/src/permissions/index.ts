export { assertAllowed } from './assertAllowed';
export * from './conditionExports';
export { documentRules } from './documentRules';
export { gateRules } from './gateRules';
export { releaseRules } from './releaseRules';
export { unlessDenied } from './unlessDenied';
