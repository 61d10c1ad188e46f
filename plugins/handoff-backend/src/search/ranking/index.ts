export { HashLookup } from './HashLookup';
export { measureSimilarity } from './measureSimilarity';
export { rankDocuments } from './rankDocuments';
