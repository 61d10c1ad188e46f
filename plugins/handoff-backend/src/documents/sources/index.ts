export { classifyFailure } from './classifyFailure';
export { resolveContacts } from './contacts';
export { DocumentExtensions } from './DocumentExtensions';
export {
  resolveExternalDocuments,
  type ExternalDocument,
} from './externalDocuments';
export { addressToRead, planReads, type PlannedRead } from './planReads';
export { RequestBudget } from './RequestBudget';
export { resolveAnnotation } from './resolveAnnotation';
export { resolveSources } from './resolveSources';
export { selectFiles, type SelectedFiles } from './selectFiles';
export { SourceReader } from './SourceReader';
export { sourceUrls, type SourceUrls } from './sourceUrls';
export type {
  DocumentConvention,
  ExpectedDocuments,
  ReadOutcome,
  ResolvedSources,
  SourceFile,
  SourceLimits,
  SourceRequest,
  SourceResolver,
  SourceRoot,
} from './types';
