export type { AllDocuments } from './AllDocuments';
export { composeEntityIndexes, composeIndexes } from './composeIndexes';
export type { AlertRuleChange, EvidenceSource } from './evidence';
export type { CodeChange } from './freshness';
export { readDocumentsConfig } from './config';
export { createDocuments } from './createDocuments';
export type {
  DocumentsContext,
  DocumentSelection,
  DocumentsService,
} from './DocumentsService';
export { WHATEVER_BECAME_OF_IT } from './DocumentVisibility';
export { DocumentAuthors } from './DocumentAuthors';
export type { DocumentUse } from './DocumentUse';
export { maskText } from './maskText';
export { maskSecrets } from './parsing';
export type { Procedure } from './readProcedure';
export { isTracked } from './refresh';
export { addDocumentsRoutes } from './routes';
export { DocumentExtensions } from './sources';
export { loadOwners, ownedEntities } from './store';
export type {
  DocumentIndex,
  DocumentScope,
  EntityIndex,
  SearchableDocument,
  SearchableSection,
} from './store';
export { revisionEvents } from './revisionEvents';
