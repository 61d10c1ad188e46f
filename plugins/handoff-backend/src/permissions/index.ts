export * from './conditionExports';
export { documentRules } from './documentRules';
