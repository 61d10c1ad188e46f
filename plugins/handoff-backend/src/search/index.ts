export { isFunctionWord, stemWord, tokenize } from './analysis';
export { searchTables } from './database';
export { DatabaseSearchStore } from './DatabaseSearchStore';
export { DefaultSearchService } from './DefaultSearchService';
export { saysWord } from './ranking';
export { addSearchRoutes } from './routes';
export type { SearchService } from './SearchService';
export type { SearchStore } from './SearchStore';
