export { findBarriers } from './accessibility';
export {
  expectInBackstageSearch,
  SEARCH_INDEX_MILLISECONDS,
} from './expectInBackstageSearch';
export { expectNoSidewaysScrolling } from './expectNoSidewaysScrolling';
export { findMonitoring, type Monitoring } from './findMonitoring';
export { documentList, openDocument, tabOf } from './handoffTab';
export { goTo } from './goTo';
export { layOutEntities, type ExampleEntity } from './layOutEntities';
export { openAs } from './openAs';
export { fleetItem, gateRow, readinessHeader, readinessOf } from './readiness';
export {
  addTask,
  moveRelease,
  nameInRole,
  signOffs,
  signRelease,
  standing,
} from './releases';
export { tabTo } from './tabTo';
export { expect, test } from './test';
export { testOnPostgres } from './testOnPostgres';
export { testWithOwnPortal } from './testWithOwnPortal';
export { whenListening } from './whenListening';
