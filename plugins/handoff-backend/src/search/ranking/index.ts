export { HashLookup } from './HashLookup';
export { createSimilarityMeasure } from './createSimilarityMeasure';
export { rankDocuments } from './rankDocuments';
export { saysWord } from './saysWord';
