export { findBarriers } from './accessibility';
export { documentList, openDocument, tabOf } from './handoffTab';
export { layOutEntities, type ExampleEntity } from './layOutEntities';
export { expect, test } from './test';
export { testWithOwnPortal } from './testWithOwnPortal';
