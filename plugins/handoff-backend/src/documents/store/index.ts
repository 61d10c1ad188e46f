export { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
export { DatabaseReadingsStore } from './DatabaseReadingsStore';
export { DatabaseSourcesStore } from './DatabaseSourcesStore';
export * from './DocumentsStore';
export * from './ReadingsStore';
export * from './SourcesStore';
