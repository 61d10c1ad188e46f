/**
 * The backend of Handoff.
 *
 * @packageDocumentation
 */

export { handoffPlugin as default } from './plugin';
export * from './permissions/conditionExports';
