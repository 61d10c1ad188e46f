export * from './layerNote';
export * from './missingFields';
export * from './NoteFields';
export * from './parseNote';
export * from './renderNote';
export { tidyFields } from './tidyFields';
