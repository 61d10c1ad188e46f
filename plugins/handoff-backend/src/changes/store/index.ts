export type { ChangeNote, PinnedDocument } from './ChangeNote';
export {
  commitKey,
  heldCommits,
  inRepository,
  shortKey,
  type ChangeKey,
} from './changeKeys';
export type { Acknowledgement } from './acknowledgements';
export type { ChangeRecord, ListedChange } from './ChangeRecord';
export type { ChangeQuery, ChangesStore } from './ChangesStore';
export { DatabaseChangesStore } from './DatabaseChangesStore';
export { stateOf, timeOf } from './stateOf';
export { readEntityRefs } from './readKnown';
