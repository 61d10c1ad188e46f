/**
 * Puts what Handoff has into Backstage Search: documents as results of type `handoff`, changes as `handoff-change`.
 *
 * @packageDocumentation
 */

export type { HandoffChangeSearchDocument } from './collator/HandoffChangeSearchDocument';
export type { HandoffSearchDocument } from './collator/HandoffSearchDocument';
export { searchModuleHandoffCollator as default } from './module';
