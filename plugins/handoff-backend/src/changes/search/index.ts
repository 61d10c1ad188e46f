export { ChangeIndexer } from './ChangeIndexer';
export { ChangeSearch, type ChangeSearchRequest } from './ChangeSearch';
