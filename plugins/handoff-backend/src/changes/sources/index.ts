export { BackfillRunner } from './BackfillRunner';
export { BackfillStates } from './BackfillStates';
export { ChangeExtensions } from './ChangeExtensions';
export { connectSources, createSink } from './connectSources';
export { readRetryAt } from './readRetryAt';
export { DatabaseBackfills, type Backfill } from './DatabaseBackfills';
