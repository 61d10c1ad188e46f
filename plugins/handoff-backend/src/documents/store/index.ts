export { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
export { DatabasePortalStore } from './DatabasePortalStore';
export { DatabaseReadingsStore } from './DatabaseReadingsStore';
export { DatabaseSourcesStore } from './DatabaseSourcesStore';
export * from './DocumentsStore';
export * from './PortalStore';
export * from './ReadingsStore';
export * from './SourcesStore';
export { hashOf } from './writeDrafts';
