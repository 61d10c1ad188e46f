export {
  addWords,
  findCompletions,
  findSimilarWords,
  removeWords,
} from './dictionary';
export { indexDocuments, unindexDocuments } from './indexDocuments';
export {
  readContents,
  readSections,
  type DocumentContents,
} from './readContents';
export { retrieveDocuments, type RetrievedDocument } from './retrieveDocuments';
export { searchTables, type SearchTables } from './searchTables';
export { readTermStatistics } from './termCounts';
