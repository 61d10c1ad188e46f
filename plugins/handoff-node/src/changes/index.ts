export {
  handoffChangesExtensionPoint,
  type HandoffChangesExtensionPoint,
} from './changesExtensionPoint';
export type {
  ChangeBackfill,
  ChangeBatch,
  ChangeSink,
  ChangeSource,
  SourceChange,
} from './ChangeSource';
export type { NoteLacks } from './NoteLacks';
export { RetryLaterError } from './RetryLaterError';
