export {
  handoffDocumentResourceRef,
  type DocumentFilter,
  type DocumentResource,
} from './documentResource';
