export { createRefresher } from './createRefresher';
export type { DocumentsRefresher } from './DocumentsRefresher';
