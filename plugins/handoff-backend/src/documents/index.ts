export { AuthorizedDocumentsService } from './AuthorizedDocumentsService';
export { DefaultDocumentsService } from './DefaultDocumentsService';
export type {
  DocumentsContext,
  DocumentSelection,
  DocumentsService,
} from './DocumentsService';
export { loadDocumentResources } from './loadDocumentResources';
export * from './refresh';
export { addDocumentsRoutes } from './routes';
export { readDocumentsConfig } from './config';
export { DocumentExtensions } from './sources';
export {
  DatabaseDocumentsStore,
  DatabaseReadingsStore,
  DatabaseSourcesStore,
} from './store';
