export type { DocumentFormat } from './DocumentFormat';
export {
  handoffDocumentResourceRef,
  type DocumentFilter,
  type DocumentResource,
} from './documentResource';
export {
  handoffDocumentsExtensionPoint,
  type HandoffDocumentsExtensionPoint,
} from './documentsExtensionPoint';
export type {
  DocumentSource,
  DocumentSourceFile,
  DocumentSourceLocation,
  DocumentSourceReading,
} from './DocumentSource';
export type { DocumentTransformer } from './DocumentTransformer';
