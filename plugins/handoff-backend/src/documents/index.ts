export type { AllDocuments } from './AllDocuments';
export { composeIndexes } from './composeIndexes';
export { readDocumentsConfig } from './config';
export { createDocuments } from './createDocuments';
export type {
  DocumentsContext,
  DocumentSelection,
  DocumentsService,
} from './DocumentsService';
export { WHATEVER_BECAME_OF_IT } from './DocumentVisibility';
export type { DocumentUse } from './DocumentUse';
export { maskSecrets } from './parsing';
export type { Procedure } from './readProcedure';
export { addDocumentsRoutes } from './routes';
export { DocumentExtensions } from './sources';
export type {
  DocumentIndex,
  DocumentScope,
  EntityIndex,
  SearchableDocument,
  SearchableSection,
} from './store';
