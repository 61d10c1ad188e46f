export { applyMigrations } from './applyMigrations';
export { inBatches, insertBatches } from './batches';
export { decodeCursor, encodeCursor } from './cursor';
export { readPage, type PageOptions, type StoredPage } from './readPage';
