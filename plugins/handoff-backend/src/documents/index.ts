export { AuthorizedDocumentsService } from './AuthorizedDocumentsService';
export { DefaultDocumentsService } from './DefaultDocumentsService';
export type {
  DocumentsContext,
  DocumentSelection,
  DocumentsService,
} from './DocumentsService';
export { loadDocumentResources } from './loadDocumentResources';
export { PortalRefresher, PortalWriter } from './portal';
export * from './refresh';
export { addDocumentsRoutes } from './routes';
export { readDocumentsConfig } from './config';
export { DocumentExtensions } from './sources';
export {
  DatabaseDocumentsStore,
  DatabasePortalStore,
  DatabaseReadingsStore,
  DatabaseSourcesStore,
} from './store';
