/**
 * Puts Handoff documents into Backstage Search, as documents of type `handoff`.
 *
 * @packageDocumentation
 */

export type { HandoffSearchDocument } from './collator/HandoffSearchDocument';
export { searchModuleHandoffCollator as default } from './module';
