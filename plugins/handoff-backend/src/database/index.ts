export { applyMigrations } from './applyMigrations';
export { inBatches, insertBatches } from './batches';
export { decodeCursor, encodeCursor } from './cursor';
export { deleteInBatches } from './deleteInBatches';
export { insertRows } from './insertRows';
export { isPostgres } from './isPostgres';
export { readPage, type PageOptions, type StoredPage } from './readPage';
export { skipLocked } from './skipLocked';
export { whereAmong } from './whereAmong';
