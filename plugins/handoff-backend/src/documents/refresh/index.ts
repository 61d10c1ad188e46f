export { isTracked } from './CatalogWatcher';
export { createRefresher } from './createRefresher';
export type { DocumentsRefresher } from './DocumentsRefresher';
