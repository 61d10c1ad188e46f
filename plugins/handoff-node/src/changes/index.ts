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
export { RetryLaterError } from './RetryLaterError';
