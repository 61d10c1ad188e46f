export { HashLookup } from './HashLookup';
export { rankDocuments } from './rankDocuments';
