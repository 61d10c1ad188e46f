export { loadCommits, type CommitRow } from './loadCommits';
export { copyDocuments } from './copyDocuments';
export {
  loadAlerts,
  QUERY_KINDS,
  type AlertQuery,
  type QueryKind,
} from './loadAlerts';
export { loadCorpus } from './loadCorpus';
export { loadFiles } from './loadFiles';
export { loadRows, type AlertRow } from './loadRows';
