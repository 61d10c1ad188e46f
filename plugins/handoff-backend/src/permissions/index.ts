export { assertAllowed } from './assertAllowed';
export * from './conditionExports';
export { documentRules } from './documentRules';
export { gateRules } from './gateRules';
export { unlessDenied } from './unlessDenied';
