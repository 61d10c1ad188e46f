export { ChangeIndexer } from './ChangeIndexer';
export { textOf } from './searchableChange';
export { ChangeSearch, type ChangeSearchRequest } from './ChangeSearch';
