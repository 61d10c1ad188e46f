export { createScorer } from './createScorer';
export { HashLookup } from './HashLookup';
