export { parseQuery, type ParsedQuery, type QueryWord } from './parseQuery';
export {
  planRetrieval,
  type Retrieval,
  type RetrievalPlan,
} from './planRetrieval';
export {
  weighQuery,
  type Corrections,
  type QueryTerm,
  type SearchQuery,
  type TermStatistics,
} from './weighQuery';
