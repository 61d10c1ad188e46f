export { askHost, type HostAnswer } from './askHost';
export { batchChanges } from './batchChanges';
export { CatalogAuthors, type AuthoredChange } from './CatalogAuthors';
export { listPages } from './listPages';
export { parsePayload, type PayloadSchema } from './parsePayload';
export { readBackfillSchedule } from './readBackfillSchedule';
export { subscribeToHost } from './subscribeToHost';
export { versionOf } from './versionOf';
export { walkNewest, type WalkState, type WalkStep } from './walkNewest';
