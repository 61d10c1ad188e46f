export { BackfillRunner } from './BackfillRunner';
export { ChangeExtensions } from './ChangeExtensions';
export { connectSources, createSink } from './connectSources';
export { DatabaseBackfills, type Backfill } from './DatabaseBackfills';
